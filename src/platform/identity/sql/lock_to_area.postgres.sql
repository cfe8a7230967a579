-- As lock_to_area.sql: row-level security shows the rows of this area and of no other, until the transaction ends
-- or turns to another.
SELECT set_config('alongside.area', CAST(:area AS TEXT), true);
