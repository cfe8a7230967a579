-- Plans by which support steps down, as we hold them now.
CREATE TABLE step_downs (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    plan TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    episode TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    agreed TEXT NOT NULL,
    why TEXT NOT NULL,
    way_back TEXT NOT NULL,
    stepped_back_on DATE,
    outcome TEXT,
    PRIMARY KEY (area, stream, plan)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_down_steps (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    step TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    plan TEXT NOT NULL,
    due_on DATE NOT NULL,
    what TEXT NOT NULL,
    taken_on DATE,
    note TEXT,
    PRIMARY KEY (area, stream, step)
) STRICT, WITHOUT ROWID;

-- Services that were asked to take over, and what they answered.
CREATE TABLE handovers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    handover TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    plan TEXT NOT NULL,
    service TEXT NOT NULL,
    contact TEXT,
    what TEXT NOT NULL,
    offered_on DATE NOT NULL,
    accepted INTEGER,
    answered_on DATE,
    answered_by TEXT,
    note TEXT,
    PRIMARY KEY (area, stream, handover)
) STRICT, WITHOUT ROWID;

-- How far school or college has come, a row a stage.
CREATE TABLE school_returns (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    plan TEXT NOT NULL,
    stage TEXT NOT NULL,
    entry INTEGER NOT NULL,
    starts_on DATE NOT NULL,
    note TEXT,
    PRIMARY KEY (area, stream, plan, stage)
) STRICT, WITHOUT ROWID;

-- Whether they wanted the keyworker back, each time they were asked.
CREATE TABLE reengagements (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    asking TEXT NOT NULL,
    entry INTEGER NOT NULL,
    asked_on DATE NOT NULL,
    asked_at TEXT NOT NULL,
    wanted TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (area, stream, asking)
) STRICT, WITHOUT ROWID;

-- Why an episode of support is one that somebody came back to.
CREATE TABLE come_backs (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    episode TEXT NOT NULL,
    entry INTEGER NOT NULL,
    back_on DATE NOT NULL,
    why TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    PRIMARY KEY (area, stream, episode)
) STRICT, WITHOUT ROWID;

-- Offers to take over as lead keyworker, and what became of them.
CREATE TABLE lead_handovers (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    handover TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    allocation TEXT NOT NULL,
    worker TEXT NOT NULL,
    reason TEXT NOT NULL,
    offered_on DATE NOT NULL,
    state TEXT NOT NULL,
    accepted_on DATE,
    why TEXT,
    PRIMARY KEY (area, stream, handover)
) STRICT, WITHOUT ROWID;

-- The phases that an episode has gone through, and what was done in them.
CREATE TABLE episode_phases (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    move TEXT NOT NULL,
    entry INTEGER NOT NULL,
    episode TEXT NOT NULL,
    phase TEXT NOT NULL,
    starts_on DATE NOT NULL,
    PRIMARY KEY (area, stream, move)
) STRICT, WITHOUT ROWID;

CREATE TABLE episode_activities (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    episode TEXT NOT NULL,
    activity TEXT NOT NULL,
    entry INTEGER NOT NULL,
    done_on DATE NOT NULL,
    note TEXT,
    PRIMARY KEY (area, stream, episode, activity)
) STRICT, WITHOUT ROWID;
