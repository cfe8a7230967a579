-- Referrals as they stand: what was told, by when they are decided, and what became of them. `due_on` moves with
-- a question and its answer; `settled_on` is there for what is on no list of open work.
CREATE TABLE referrals (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    referral TEXT NOT NULL,
    entry INTEGER NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    from_stream TEXT NOT NULL,
    how TEXT NOT NULL,
    route TEXT NOT NULL,
    received_on DATE NOT NULL,
    due_on DATE NOT NULL,
    counted TEXT NOT NULL,
    source TEXT NOT NULL,
    by_working_days INTEGER NOT NULL,
    referrer TEXT NOT NULL,
    relation TEXT NOT NULL,
    organisation TEXT,
    email TEXT,
    phone TEXT,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    preferred_name TEXT,
    date_of_birth DATE,
    nhs_number TEXT,
    postcode TEXT,
    learning_disability TEXT NOT NULL,
    autism TEXT NOT NULL,
    what_happens TEXT NOT NULL,
    tried TEXT,
    risk TEXT,
    has_ehc_plan INTEGER,
    lives_with TEXT,
    school TEXT,
    safe_contact TEXT,
    young_person_knows TEXT NOT NULL,
    family_knows TEXT NOT NULL,
    their_view TEXT,
    consent TEXT NOT NULL,
    linked TEXT,
    outcome TEXT,
    decided_on DATE,
    decision_reason TEXT,
    told TEXT,
    appeal_from TEXT,
    appeal_words TEXT,
    appealed_on DATE,
    joined_to TEXT,
    withdrawn_reason TEXT,
    settled_on DATE,
    PRIMARY KEY (area, stream, referral)
) STRICT, WITHOUT ROWID;
CREATE INDEX referrals_by_id ON referrals (area, referral);
CREATE INDEX referrals_open ON referrals (area, state, due_on, referral);
CREATE INDEX referrals_settled ON referrals (area, settled_on, referral);
CREATE INDEX referrals_born ON referrals (area, date_of_birth);
CREATE INDEX referrals_number ON referrals (area, nhs_number);
CREATE INDEX referrals_joined ON referrals (area, joined_to);

-- What whoever referred was asked, and what they said.
CREATE TABLE referral_questions (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    referral TEXT NOT NULL,
    question TEXT NOT NULL,
    entry INTEGER NOT NULL,
    words TEXT NOT NULL,
    asked_of TEXT NOT NULL,
    asked_on DATE NOT NULL,
    answer_by DATE NOT NULL,
    stopped INTEGER NOT NULL,
    days_left INTEGER NOT NULL,
    answer TEXT,
    answered_on DATE,
    PRIMARY KEY (area, stream, referral, question)
) STRICT, WITHOUT ROWID;

-- Whom somebody rings who has no e-mail. The latest counts.
CREATE TABLE referral_contacts (
    area TEXT NOT NULL,
    stream TEXT NOT NULL,
    entry INTEGER NOT NULL,
    phone TEXT NOT NULL,
    hours TEXT NOT NULL,
    PRIMARY KEY (area, stream, entry)
) STRICT, WITHOUT ROWID;
