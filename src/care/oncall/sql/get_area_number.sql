-- Whom to ring when nobody is on call.
SELECT name, phone FROM on_call_area_numbers WHERE area = :area AND stream = :stream;
