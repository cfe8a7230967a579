UPDATE upload_pieces SET state = :state, sealed = :sealed
WHERE area = :area AND upload = :upload AND number = :number;
