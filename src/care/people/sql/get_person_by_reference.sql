-- Who bears the area's own id now, apart from somebody.
SELECT stream FROM people
WHERE area = :area AND reference = :reference AND known_to = 253402214400000000 AND stream <> :except;
