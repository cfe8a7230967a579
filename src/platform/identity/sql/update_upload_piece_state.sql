UPDATE upload_pieces SET state = :state WHERE area = :area AND upload = :upload AND number = :number;
