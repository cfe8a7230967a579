DELETE FROM form_drafts WHERE area = :area AND user_id = :user_id AND page = :page;
