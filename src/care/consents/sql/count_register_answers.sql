-- How many people of an area answered what about the register.
SELECT standing, COUNT(*) FROM register_answers WHERE area = :area GROUP BY standing ORDER BY standing;
