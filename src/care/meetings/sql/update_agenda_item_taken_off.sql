-- Somebody is taken off an agenda.
UPDATE agenda_items SET state = 'taken-off', version = version + 1
WHERE area = :area AND stream = :stream AND item = :item;
