-- Commands of an area so old that nobody sends their form again.
DELETE FROM idempotency WHERE area = :area AND recorded < :before;
