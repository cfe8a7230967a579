-- What lies ahead: plans of local authorities that begin or end, by their days.
CREATE INDEX protections_begin ON protections (area, kind, starts_on, stream, protection);
CREATE INDEX protections_end ON protections (area, kind, ends_on, stream, protection) WHERE ends_on IS NOT NULL;

-- The process monitor walks what is open in an area, the longest overdue first: deadlines, what a rating asks for,
-- and consent that is to be asked again.
CREATE INDEX today_processes ON today (area, due_on, stream, kind, thing) WHERE kind IN ('deadline', 'duty', 'consent');
DROP INDEX deadlines_open;
DROP INDEX deadlines_open_of_person;
