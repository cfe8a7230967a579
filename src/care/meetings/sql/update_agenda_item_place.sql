-- An item stands elsewhere on its agenda.
UPDATE agenda_items SET place = :place
WHERE area = :area AND stream = :stream AND item = :item;
