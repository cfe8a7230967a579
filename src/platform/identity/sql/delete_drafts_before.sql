-- Drafts of an area that are too old to be shown again.
DELETE FROM form_drafts WHERE area = :area AND saved <= :before;
