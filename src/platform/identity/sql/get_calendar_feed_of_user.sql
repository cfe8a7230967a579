-- Since when a user's calendar has an address.
SELECT made FROM calendar_feeds WHERE area = :area AND user_id = :user_id;
