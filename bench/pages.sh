#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Measures the pages over HTTP, as people see them: one line of JSON for each figure. The server,
# the load (wrk) and nothing else share the machine's cores.
#
#   bin/bench pages                              areas of 1,000, 10,000 and 100,000 invented people
#   BENCH_PEOPLE="1000" bin/bench pages          only this size
#   BENCH_DATABASE=sqlite:/data/alongside.db bin/bench pages
#                                                a database that is there already: it gets a team
#                                                leader and new ratings, so use a copy
#
# ALONGSIDE names the binary. BENCH_DATABASE may be postgresql://…; its key file and the
# administrator who adds the team leader are BENCH_KEY, BENCH_EMAIL and BENCH_PASSWORD. Each figure
# is taken over BENCH_SECONDS (default 8) after two of warming up.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
binary=${ALONGSIDE:-$here/../build/release/alongside}
seconds=${BENCH_SECONDS:-8}
admin=${BENCH_EMAIL:-ada@bench.example}
password=${BENCH_PASSWORD:-invented-people-only-7}
leader="leader-$$@bench.example"
port=${BENCH_PORT:-18480}
site=http://127.0.0.1:$port
work=$(mktemp -d)
server=
trap 'stop_server; rm -rf "$work"' EXIT

stop_server() {
  if [ -n "$server" ]; then
    kill "$server" || true
    wait "$server" || true
  fi
  server=
}

# One row a line, of whichever database is measured.
ask() {
  case "$database" in
    sqlite:*) sqlite3 -batch "${database#sqlite:}" "$1" ;;
    *) psql -XAtq -d "$database" -c "$1" ;;
  esac
}

# The area, its administrator and its people, made once for each size.
make_area() {
  local people=$1 place="$here/../build/bench/pages-$1"
  database="sqlite:$place/alongside.db"
  [ -e "$place/made" ] && return
  rm -rf "$place"
  mkdir -p "$place"
  echo "making $people invented people" >&2
  "$binary" synth --people "$people" --areas 1 --seed 2 --out "$place/bundle" >&2
  local code
  code=$(sed -n '2s/,.*//p' "$place/bundle/area.csv")
  "$binary" --database "$database" init --area "$code" --area-name Bench --email "$admin" \
    --name "Ada Mistry" <<<"$password" >&2
  "$binary" --database "$database" import bundle "$place/bundle" --area "$code" >&2
  rm -rf "$place/bundle"
  touch "$place/made"
}

start_server() {
  "$binary" "${configured[@]}" --database "$database" serve --address 127.0.0.1 --port "$port" \
    2>"$work/server.log" &
  server=$!
  until curl -sf -o "$work/health" "$site/health"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2 && exit 1; }
    sleep 0.01
  done
}

# The value of a hidden field of a page.
hidden() { sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" "$work/page" | head -n 1; }

# sign_in EMAIL PASSWORD: prints the cookie.
sign_in() {
  curl -sf -o "$work/page" "$site/sign-in"
  curl -s -o "$work/page" -c "$work/jar" "$site/sign-in" --data-urlencode "email=$1" \
    --data-urlencode "password=$2" --data-urlencode "csrf=$(hidden csrf)" --data-urlencode "then=/"
  awk '$6 == "session" {print "session=" $7}' "$work/jar"
}

add_leader() {
  local cookie
  cookie=$(sign_in "$admin" "$password")
  curl -sf -o "$work/page" -H "Cookie: $cookie" "$site/admin/users/new"
  curl -sf -o /dev/null -H "Cookie: $cookie" "$site/admin/users" \
    --data-urlencode "csrf=$(hidden csrf)" --data-urlencode "once=$(hidden once)" \
    --data-urlencode "name=Lee Bench" --data-urlencode "email=$leader" \
    --data-urlencode "role=team-leader" --data-urlencode "password=$password"
}

# measure NAME CLIENTS MODE [FILE]: one figure.
measure() {
  local name=$1 clients=$2 mode=$3 list=${4:-} threads=2
  [ "$clients" -gt 1 ] || threads=1
  local ask_for=(-s "$here/pages.lua" "$site" -- "$mode" "$cookie" ${list:+"$list" "$csrf"})
  [ "$mode" = rate ] || [ "$mode" = plan ] ||
    wrk -t"$threads" -c"$clients" -d2 "${ask_for[@]}" >/dev/null
  WRK_THREADS=$threads wrk -t"$threads" -c"$clients" -d"$seconds" "${ask_for[@]}" >"$work/wrk"
  printf '{"figure": "%s", "people": %d, "clients": %d, %s}\n' \
    "$name" "$people" "$clients" "$(sed -n 's/^"per_second"/&/p' "$work/wrk")"
}

kilobytes() { awk -v what="$1:" '$1 == what {print $2}' "/proc/$server/status"; }

# From the start of the process to the last byte of the board.
cold_start() {
  local from to
  stop_server
  from=$(date +%s%N)
  start_server
  curl -sf -o "$work/page" -H "Cookie: $cookie" "$site/register"
  to=$(date +%s%N)
  printf '{"figure": "cold start to first page", "people": %d, "ms": %d}\n' \
    "$people" $(((to - from) / 1000000))
}

people_sql="SELECT stream FROM people WHERE known_to = 253402214400000000 ORDER BY reference"
rated_sql="SELECT r.stream || ' ' || r.rating_id || '.' || r.version
  FROM (SELECT stream, rating_id, version, row_number() OVER (
          PARTITION BY stream ORDER BY valid_from DESC, given DESC, rating_id DESC) AS latest
        FROM ratings WHERE known_to = 253402214400000000) AS r
  WHERE r.latest = 1 AND r.stream IN (
    SELECT stream FROM register_stays
    WHERE known_to = 253402214400000000 AND decision = 'accepted' AND removed_on IS NULL)"

planned_sql="SELECT stream || '/reviews/' || review || ' ' || version FROM reviews
  WHERE known_to = 253402214400000000 AND status = 'planned'"

measure_area() {
  start_server
  add_leader
  cookie=$(sign_in "$leader" "$password")
  ask "$people_sql" | shuf >"$work/people"
  people=$(wc -l <"$work/people")
  cold_start
  curl -sf -o "$work/page" -H "Cookie: $cookie" "$site/register"
  csrf=$(hidden csrf)
  printf '{"figure": "size of the board page", "people": %d, "bytes": %d}\n' \
    "$people" "$(wc -c <"$work/page")"
  measure "board" 1 /register
  measure "board" 64 /register
  measure "today" 1 /today
  measure "today" 64 /today
  measure "person page" 1 person "$work/people"
  measure "person page" 64 person "$work/people"
  measure "person as JSON" 1 json "$work/people"
  measure "person as JSON" 64 json "$work/people"
  measure "person as JSON" 256 json "$work/people"
  ask "$rated_sql" | shuf >"$work/rated"
  local before
  before=$(ask "SELECT count(*) FROM entries")
  measure "record a rating" 64 rate "$work/rated"
  printf '{"figure": "ratings in the journal afterwards", "people": %d, "events": %d}\n' \
    "$people" $(($(ask "SELECT count(*) FROM entries") - before))
  ask "$planned_sql" >"$work/planned"
  measure "plan a review" 1 plan "$work/planned"
  printf '{"figure": "memory", "people": %d, "rss_mb": %d, "peak_mb": %d}\n' \
    "$people" $(($(kilobytes VmRSS) / 1024)) $(($(kilobytes VmHWM) / 1024))
  stop_server
}

configured=()
if [ -n "${BENCH_DATABASE:-}" ]; then
  database=$BENCH_DATABASE
  if [ -n "${BENCH_KEY:-}" ]; then
    printf 'key_file = "%s"\n' "$BENCH_KEY" >"$work/alongside.toml"
    configured=(--config "$work/alongside.toml")
  fi
  measure_area
else
  for size in ${BENCH_PEOPLE:-1000 10000 100000}; do
    make_area "$size"
    measure_area
  done
fi
