-- Those who hold reviews in an area, who have retired too, by name.
SELECT member, version, name, role, contact, retired_on
FROM panel_members
WHERE area = :area AND stream = :stream
ORDER BY name, member;
