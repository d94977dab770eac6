create table round (
    organisation_id uuid        not null,
    id              uuid        not null,
    gathering_id    uuid        not null,
    number          int         not null,
    request         text        not null,
    started_at      timestamptz not null,
    ends_at         timestamptz not null,
    ended_at        timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, gathering_id, number)
);
create unique index one_running_round on round (organisation_id, gathering_id) where ended_at is null;
create index round_due on round (ends_at) where ended_at is null;

create table meeting (
    organisation_id uuid        not null,
    id              uuid        not null,
    gathering_id    uuid        not null,
    round_id        uuid        not null,
    person_a        uuid        not null,
    person_b        uuid        not null,
    table_number    int         not null,
    seated_at       timestamptz not null,
    -- whether the plan suggested the two when they were seated
    planned         boolean     not null default false,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references round,
    check (person_a < person_b)
);
create index meeting_by_pair on meeting (organisation_id, person_a, person_b);
create index meeting_by_gathering on meeting (organisation_id, gathering_id);

-- one place for each person in a round: at a table, or, without a meeting, sitting out
create table seat (
    organisation_id uuid not null,
    round_id        uuid not null,
    person_id       uuid not null,
    meeting_id      uuid,
    primary key (organisation_id, round_id, person_id),
    foreign key (organisation_id, round_id) references round,
    foreign key (organisation_id, meeting_id) references meeting
);
create index seat_by_person on seat (organisation_id, person_id);

-- who was seated apart from everyone the plan suggests to them, and why
create table apart_from_plan (
    organisation_id uuid not null,
    round_id        uuid not null,
    person_id       uuid not null,
    partner_id      uuid not null,
    reason          text not null check (reason in ('already-met', 'partner-planned', 'sits-out', 'chosen-by-hand', 'no-way')),
    primary key (organisation_id, round_id, person_id),
    foreign key (organisation_id, round_id) references round
);

-- the rounds planned together with the latest: they hold as long as nobody comes or goes
create table coming_rounds (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    format          text not null,
    primary key (organisation_id, gathering_id)
);

-- without a table, the person sits out
create table coming_seat (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    position        int  not null,
    person_id       uuid not null,
    table_number    int,
    primary key (organisation_id, gathering_id, position, person_id),
    foreign key (organisation_id, gathering_id) references coming_rounds on delete cascade
);

call limit_to_own_organisation('round', 'meeting', 'seat', 'apart_from_plan', 'coming_rounds', 'coming_seat');

-- ending rounds is work of no organisation: it sees the rounds that run, and nothing else
create policy due_work on round for select
    using (ended_at is null and current_setting('kith.due_work', true) = 'on');
