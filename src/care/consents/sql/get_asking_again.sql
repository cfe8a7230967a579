-- How many days before an area asks again, as set for a day: the latest first day counts, then the later said.
SELECT days_before FROM asking_again
WHERE area = :area AND valid_from <= :day
ORDER BY valid_from DESC, entry DESC
LIMIT 1;
