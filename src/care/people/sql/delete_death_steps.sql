-- The checklist of a death that was recorded by mistake.
DELETE FROM death_steps WHERE area = :area AND stream = :stream;
