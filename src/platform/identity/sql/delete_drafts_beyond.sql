-- All but somebody's newest drafts.
DELETE FROM form_drafts
WHERE area = :area AND user_id = :user_id AND page NOT IN (
    SELECT page FROM form_drafts
    WHERE area = :area AND user_id = :user_id
    ORDER BY saved DESC, page
    LIMIT :most);
