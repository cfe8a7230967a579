-- All that was said of every area that the transaction may see.
SELECT area, code, name, starts_on, serves_18_25, readmission_days
FROM area_settings
ORDER BY area, entry;
