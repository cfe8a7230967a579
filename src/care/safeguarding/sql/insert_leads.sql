-- Who looks after an area's concerns, said for the first time or anew.
INSERT INTO safeguarding_leads (area, stream, version, leads, allegation_leads, look_within, answer_within)
VALUES (:area, :stream, 1, :leads, :allegation_leads, :look_within, :answer_within)
ON CONFLICT (area, stream) DO UPDATE SET version = safeguarding_leads.version + 1, leads = excluded.leads,
    allegation_leads = excluded.allegation_leads, look_within = excluded.look_within,
    answer_within = excluded.answer_within;
