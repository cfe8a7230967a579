-- Its code was right. Whoever held it before does so no more.
UPDATE one_time_links SET wrong = 0, holder_hash = :holder_hash, held_until = :held_until
WHERE secret_hash = :secret_hash;
