-- Unique keys are the concurrency design; row-level security is the wall between organisations.

-- what the facts of the attendee service told
create table gathering (
    organisation_id uuid        not null,
    id              uuid        not null,
    ended_at        timestamptz,
    primary key (organisation_id, id)
);

create table attendance (
    organisation_id uuid not null,
    registration_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null,
    cancelled_at    timestamptz,
    checked_in_at   timestamptz,
    primary key (organisation_id, registration_id)
);
create index attendance_by_gathering on attendance (organisation_id, gathering_id, person_id);

create table profile (
    organisation_id uuid   not null,
    person_id       uuid   not null,
    name            text   not null,
    company         text,
    role            text,
    asks            text[] not null,
    offers          text[] not null,
    primary key (organisation_id, person_id)
);

create table plan (
    organisation_id uuid        not null,
    id              uuid        not null,
    gathering_id    uuid        not null,
    per_person      int         not null check (per_person between 1 and 20),
    people          int         not null,
    unmatched       uuid[]      not null,
    seed            bigint      not null,
    engine          text        not null,
    planned_at      timestamptz not null,
    primary key (organisation_id, id)
);
create index plan_by_gathering on plan (organisation_id, gathering_id, planned_at desc);

create table suggestion (
    organisation_id uuid             not null,
    plan_id         uuid             not null,
    person_a        uuid             not null,
    person_b        uuid             not null,
    score           double precision not null,
    primary key (organisation_id, plan_id, person_a, person_b),
    foreign key (organisation_id, plan_id) references plan,
    check (person_a < person_b)
);

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

-- why two people are put together, by a plan or in a round
create table gift (
    organisation_id uuid             not null,
    reason_of       uuid             not null,
    giver_id        uuid             not null,
    taker_id        uuid             not null,
    strength        double precision not null,
    ask             text             not null,
    offer           text             not null,
    primary key (organisation_id, reason_of, giver_id, taker_id)
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

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array[
        'gathering', 'attendance', 'profile', 'plan', 'suggestion', 'round', 'meeting', 'seat', 'gift', 'answer', 'connection'
    ] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy own_organisation on %I using (organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)',
            tenant_table);
    end loop;
end $$;

-- the clock that ends rounds has no organisation: it may see which rounds run, and nothing else
create policy due_work on round for select
    using (ended_at is null and current_setting('kith.due_work', true) = 'on');
