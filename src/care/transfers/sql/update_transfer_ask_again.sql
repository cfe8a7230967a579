-- When to ask once more.
UPDATE transfers
SET ask_again_on = :ask_again_on
WHERE area = :area AND stream = :stream AND transfer = :transfer;
