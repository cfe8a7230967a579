DELETE FROM uploads WHERE area = :area AND upload = :upload;
