-- Somebody holds reviews no more.
UPDATE panel_members SET retired_on = :retired_on, version = version + 1
WHERE area = :area AND stream = :stream AND member = :member;
