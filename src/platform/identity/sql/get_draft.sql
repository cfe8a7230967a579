-- One's own draft of a form, if it is not too old.
SELECT saved, sealed FROM form_drafts
WHERE area = :area AND user_id = :user_id AND page = :page AND saved > :since;
