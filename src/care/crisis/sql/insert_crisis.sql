-- A crisis, as it was written down.
INSERT INTO crises (area, stream, crisis, happened_on, happened_at, happened, done, told, next_step, noted, noted_by)
VALUES (:area, :stream, :crisis, :happened_on, :happened_at, :happened, :done, :told, :next_step, :noted, :noted_by);
