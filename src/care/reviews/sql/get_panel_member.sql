-- Somebody who holds reviews.
SELECT member, version, name, role, contact, retired_on
FROM panel_members
WHERE area = :area AND stream = :stream AND member = :member;
