-- The process monitor walks what is due in an area, the longest overdue first.
CREATE INDEX deadlines_open ON deadlines (area, due_on, stream, deadline) WHERE ending IS NULL AND known_to = 253402214400000000;
CREATE INDEX deadlines_open_of_person ON deadlines (area, stream, due_on, deadline) WHERE ending IS NULL AND known_to = 253402214400000000;
