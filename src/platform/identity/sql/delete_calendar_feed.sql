-- A user's calendar has no address any more.
DELETE FROM calendar_feeds WHERE area = :area AND user_id = :user_id;
