-- The keyworking that it led to. Nothing is followed up then.
UPDATE consultations SET led_to = :led_to, led_because = :led_because, follow_up_on = NULL
WHERE area = :area AND stream = :stream AND episode = :episode;
