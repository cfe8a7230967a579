DELETE FROM on_call_shifts WHERE area = :area AND stream = :stream AND shift = :shift;
