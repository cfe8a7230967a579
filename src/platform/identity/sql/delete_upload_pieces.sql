DELETE FROM upload_pieces WHERE area = :area AND upload = :upload;
