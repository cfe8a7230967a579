-- All that was said of an area up to an instant, in the order of recording.
SELECT code, name, starts_on, serves_18_25, readmission_days
FROM area_settings
WHERE area = :area AND known_from <= :as_known
ORDER BY entry;
