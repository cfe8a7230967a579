-- One concern.
SELECT stream, version, kind, state, person, about_name, heard_on, who_said, who_name, said, safe_now, done_now,
       about_worker, about_post, look_by, look_because, recorded, recorded_by, taken_by, referred_to, referred_name,
       referred_on, reference, answer_by, answer_because, answered_on, answer,
       changed
FROM concerns
WHERE area = :area AND stream = :stream;
