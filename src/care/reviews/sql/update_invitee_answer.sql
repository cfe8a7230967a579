-- What somebody who was asked said.
UPDATE review_invitees SET answer = :answer, note = :note
WHERE area = :area AND stream = :stream AND review = :review AND invitee = :invitee;
