-- Somebody is on a panel no more.
UPDATE review_seats SET left_because = :left_because, left_note = :left_note
WHERE area = :area AND stream = :stream AND review = :review AND seat = :seat;
