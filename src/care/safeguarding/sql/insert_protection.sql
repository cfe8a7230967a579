-- A local authority's plan, recorded for the first time or anew.
INSERT INTO protections (area, stream, protection, version, kind, starts_on, ends_on, authority, note)
VALUES (:area, :stream, :protection, 1, :kind, :starts_on, :ends_on, :authority, :note)
ON CONFLICT (area, stream, protection) DO UPDATE SET version = protections.version + 1, kind = excluded.kind,
    starts_on = excluded.starts_on, ends_on = excluded.ends_on, authority = excluded.authority, note = excluded.note;
