-- An allocation as it is held now.
SELECT allocation, version, worker, role, valid_from, valid_to
FROM allocations
WHERE area = :area AND stream = :stream AND allocation = :allocation AND known_to = 253402214400000000;
