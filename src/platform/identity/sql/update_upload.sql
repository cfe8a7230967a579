UPDATE uploads SET version = version + 1, sealed = :sealed WHERE area = :area AND upload = :upload;
