-- Keeps a return as it was signed off.
INSERT INTO signed_returns (area, stream, entry, quarter, signed_by, signed_at, as_known, figures, rules,
                            software)
VALUES (:area, :stream, :entry, :quarter, :signed_by, :signed_at, :as_known, :figures, :rules, :software);
