-- Which due dates were given more time in a quarter: a few rows of many.
CREATE INDEX deadlines_more_time ON deadlines (area, known_from) WHERE extended_because IS NOT NULL;
