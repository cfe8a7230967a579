-- An episode's move to a phase.
INSERT INTO episode_phases (area, stream, move, entry, episode, phase, starts_on)
VALUES (:area, :stream, :move, :entry, :episode, :phase, :starts_on);
