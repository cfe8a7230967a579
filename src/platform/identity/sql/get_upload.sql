-- One's own upload, if it is not too old.
SELECT version, saved, sealed FROM uploads
WHERE area = :area AND upload = :upload AND user_id = :user_id AND saved > :since;
