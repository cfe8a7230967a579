-- Sessions that have run out.
DELETE FROM sessions WHERE expires <= :now OR last_seen <= :idle_since;
