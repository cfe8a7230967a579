-- What the details of somebody who died say of the day.
UPDATE deaths SET details_died_on = :details_died_on WHERE area = :area AND stream = :stream;
