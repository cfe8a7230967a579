-- What wrk asks the server for: wrk … URL -- MODE COOKIE [FILE [CSRF]].
-- SPDX-License-Identifier: MIT
--
-- MODE is a path (asked for again and again), `person` or `json` (the people of FILE in turn), or
-- `rate` or `plan`, which post a new rating for each person of FILE, or a new day for each review of
-- FILE, once. FILE holds one a line: `id seen`, where `id` is a person, or `person/reviews/review`,
-- and `seen` is the version that the form would carry.
local ffi = require("ffi")
ffi.cdef("typedef struct { long seconds, micros; } alongside_time; int gettimeofday(alongside_time *, void *);")

local function now()
   local time = ffi.new("alongside_time")
   ffi.C.gettimeofday(time, nil)
   return tonumber(time.seconds) + tonumber(time.micros) / 1e6
end

-- The fields of a day, `ahead` days after today.
local function day(name, ahead)
   local on = os.date("*t", os.time() + ahead * 86400)
   return string.format("%s-day=%d&%s-month=%d&%s-year=%d", name, on.day, name, on.month, name, on.year)
end

local forms = {
   rate = {
      page = "/ratings",
      answers = function()
         return "rating=amber&rationale=Sleeps+badly+and+has+stopped+going+to+school&" .. day("rated_on", 0)
      end,
   },
   plan = {
      page = "/plan",
      answers = function()
         return "planned_at=10%3A30&place=Example+Lane+Centre&adjustments=A+quiet+room&" .. day("planned_on", 20)
      end,
   },
}

local threads = {}

function setup(thread)
   thread:set("number", #threads)
   thread:set("started", os.time())
   threads[#threads + 1] = thread
end

local people = {}
local mode, headers, csrf
local nth, last = 0, 0

function init(args)
   mode = args[1]
   local parts = tonumber(os.getenv("WRK_THREADS") or 2)
   headers = { Cookie = args[2] }
   csrf = args[4]
   if args[3] then
      for line in io.lines(args[3]) do
         local id, seen = line:match("^(%S+) ?(%S*)$")
         people[#people + 1] = { id = id, seen = seen }
      end
      -- Each thread begins elsewhere, so that no two ask for one person at one time.
      nth = math.floor(#people * number / parts)
      last = nth + math.floor(#people / parts)
   end
   if forms[mode] then headers["Content-Type"] = "application/x-www-form-urlencoded" end
end

local function next_person()
   nth = nth + 1
   return people[(nth - 1) % #people + 1]
end

-- A key that no other form of this run or of another carries.
local function once()
   return string.format("%08x-%04x-7000-8000-%012x", started, number, nth)
end

function request()
   if mode == "person" then
      return wrk.format("GET", "/people/" .. next_person().id, headers)
   elseif mode == "json" then
      return wrk.format("GET", "/people/" .. next_person().id .. "/person.json", headers)
   elseif forms[mode] then
      began = began or now()
      if nth >= last then
         ended = ended or now()
         wrk.thread:stop()
      end
      local person = next_person()
      local form = string.format("csrf=%s&once=%s&seen=%s&%s", csrf, once(), person.seen, forms[mode].answers())
      return wrk.format("POST", "/people/" .. person.id .. forms[mode].page, headers, form)
   end
   return wrk.format("GET", mode, headers)
end

-- Seconds that were measured: fewer than asked for where everybody was rated before.
local function measured(summary)
   local longest = 0
   for _, thread in ipairs(threads) do
      if not thread:get("ended") then return summary.duration / 1e6 end
      longest = math.max(longest, thread:get("ended") - thread:get("began"))
   end
   return longest
end

function done(summary, latency)
   local bad = summary.errors
   io.write(string.format(
      '"per_second": %.0f, "p50_ms": %.2f, "p95_ms": %.2f, "p99_ms": %.2f, "answers": %d, "refused": %d',
      summary.requests / measured(summary),
      latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
      summary.requests, bad.status + bad.connect + bad.read + bad.write + bad.timeout
   ))
end
