-- A concern as it was first said.
INSERT INTO concerns (area, stream, version, kind, state, person, about_name, heard_on, who_said, who_name,
    said, safe_now, done_now, about_worker, about_post, look_by, look_because, recorded, recorded_by, changed)
VALUES (:area, :stream, 1, :kind, 'new', :person, :about_name, :heard_on, :who_said, :who_name,
    :said, :safe_now, :done_now, :about_worker, :about_post, :look_by, :look_because, :recorded, :recorded_by, :recorded);
