-- Something that was noticed.
INSERT INTO signals (area, stream, signal, entry, kind, noticed_on, told_by, note)
VALUES (:area, :stream, :signal, :entry, :kind, :noticed_on, :told_by, :note);
