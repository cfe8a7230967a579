-- When it is followed up next; nothing when it is not.
UPDATE consultations SET follow_up_on = :follow_up_on
WHERE area = :area AND stream = :stream AND episode = :episode;
