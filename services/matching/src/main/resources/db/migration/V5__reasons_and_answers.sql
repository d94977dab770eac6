-- Why two people are put together, by a plan or in a round. Its id is the same in every plan and round that states it.
create table gift (
    organisation_id uuid             not null,
    reason_of       uuid             not null,
    giver_id        uuid             not null,
    taker_id        uuid             not null,
    strength        double precision not null,
    ask             text             not null,
    offer           text             not null,
    -- what the ask and the offer have in common; empty if they say the same in other words
    topic           text             not null default '',
    basis           text             not null default 'words'
        check (basis in ('confirmed', 'role', 'halves', 'topic', 'words', 'meaning')),
    sure            boolean          not null default true,
    id              uuid             not null generated always as (md5(
        giver_id::text || chr(10) || taker_id::text || chr(10) || topic || chr(10) || ask || chr(10) || offer)::uuid) stored,
    primary key (organisation_id, reason_of, giver_id, taker_id)
);

-- Whether a reason fits, as a guest or the organiser said. A guest's answer is about their own text and the topic, the organiser's about
-- both texts. Texts are kept as hashes, so that nobody's words outlive their erasure.
create table reason_answer (
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    reason_id       uuid        not null,
    -- none: the organiser
    guest_id        uuid,
    -- whether the guest is the one who could give
    gives           boolean     not null,
    fits            boolean     not null,
    basis           text        not null,
    topic           text        not null,
    ask_hash        uuid        not null,
    offer_hash      uuid        not null,
    answered_at     timestamptz not null,
    -- With whom the guest shared the reason: one that does not fit holds for their ask and this person, whatever else either says. None:
    -- the organiser, or an answer from before this was kept.
    partner_id      uuid,
    unique nulls not distinct (organisation_id, gathering_id, reason_id, guest_id)
);

-- seen by nobody but the person who gave it
create table answer (
    organisation_id uuid        not null,
    meeting_id      uuid        not null,
    person_id       uuid        not null,
    answer          text        not null check (answer in ('stay-in-touch', 'not-now', 'did-not-happen')),
    answered_at     timestamptz not null,
    primary key (organisation_id, meeting_id, person_id),
    foreign key (organisation_id, meeting_id) references meeting
);

create table connection (
    organisation_id uuid        not null,
    id              uuid        not null,
    gathering_id    uuid        not null,
    meeting_id      uuid        not null,
    person_a        uuid        not null,
    person_b        uuid        not null,
    connected_at    timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, gathering_id, person_a, person_b),
    foreign key (organisation_id, meeting_id) references meeting,
    check (person_a < person_b)
);

call limit_to_own_organisation('gift', 'reason_answer', 'answer', 'connection');
