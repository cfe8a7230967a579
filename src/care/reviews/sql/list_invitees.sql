-- Who is asked to come to a review, in the order in which they were asked.
SELECT invitee, name, part, how, invited_on, answer, note
FROM review_invitees
WHERE area = :area AND stream = :stream AND review = :review
ORDER BY entry, invitee;
