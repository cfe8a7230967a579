INSERT INTO board (area, stream, starts_on, ends_on, standing, standing_rank, reference, shown_name, sort_name,
    born_on, locality, lead, others, rating, rated_on, in_hospital)
VALUES (:area, :stream, :starts_on, :ends_on, :standing, :standing_rank, :reference, :shown_name, :sort_name,
    :born_on, :locality, :lead, :others, :rating, :rated_on, :in_hospital);
