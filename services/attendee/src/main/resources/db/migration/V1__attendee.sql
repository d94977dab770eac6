-- Unique keys are the concurrency design; row-level security is the wall between organisations.

create table gathering (
    id              uuid primary key,
    organisation_id uuid        not null,
    name            text        not null,
    venue           text        not null,
    zone            text        not null,
    doors_at        timestamptz not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    capacity        int check (capacity > 0),
    state           text        not null check (state in ('DRAFT', 'PUBLISHED', 'LIVE', 'CLOSED', 'ARCHIVED')),
    version         int         not null,
    check (doors_at <= starts_at and starts_at < ends_at)
);
create index gathering_by_organisation on gathering (organisation_id, doors_at desc);

create table person (
    id              uuid primary key,
    organisation_id uuid   not null,
    email           text   not null,
    name            text   not null,
    company         text,
    role            text,
    asks            text[] not null,
    offers          text[] not null,
    search_words    text   not null,
    version         int    not null,
    unique (organisation_id, email)
);

create table registration (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    person_id       uuid        not null references person,
    state           text        not null check (state in ('CONFIRMED', 'CANCELLED')),
    channel         text        not null,
    registered_at   timestamptz not null,
    cancelled_at    timestamptz,
    ticket_secret   uuid        not null,
    version         int         not null,
    unique (gathering_id, person_id)
);
create index registration_by_person on registration (person_id);

-- verdicts name lines, never people: the file itself is sent again with every repetition
create table import_run (
    gathering_id    uuid        not null references gathering,
    id              uuid        not null,
    organisation_id uuid        not null,
    body_hash       text        not null,
    tally           jsonb       not null,
    applied_at      timestamptz not null,
    primary key (gathering_id, id)
);

create table device (
    gathering_id    uuid        not null references gathering,
    id              uuid        not null,
    organisation_id uuid        not null,
    name            text        not null,
    paired_at       timestamptz not null,
    revoked_at      timestamptz,
    primary key (gathering_id, id)
);

create table pairing_code (
    code            text primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    expires_at      timestamptz not null,
    claimed_by      uuid,
    device_id       uuid
);

-- no tenant's data: who guesses codes is not signed in to any organisation
create table failed_claim (
    source    text        not null,
    failed_at timestamptz not null
);
create index failed_claim_by_time on failed_claim (failed_at);

-- every scan that happened, refused ones too; no key to gathering, whose one row every door would lock
create table check_in (
    gathering_id    uuid        not null,
    id              uuid        not null,
    organisation_id uuid        not null,
    request_hash    text        not null,
    outcome         text        not null check (outcome in ('admitted', 'already-in', 'refused')),
    reason          text check ((reason is not null) = (outcome = 'refused')),
    registration_id uuid references registration,
    door            text        not null,
    device_id       uuid,
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null,
    primary key (gathering_id, id)
);
create unique index one_admission on check_in (gathering_id, registration_id) where outcome = 'admitted';

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array
        ['gathering', 'person', 'registration', 'import_run', 'device', 'pairing_code', 'check_in']
    loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format('create policy organisation on %I using '
            '(organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)', tenant_table);
    end loop;
end $$;

-- a kiosk that is not paired yet belongs to no organisation: it sees the one code that it knows
create policy known_code on pairing_code for select
    using (code = nullif(current_setting('kith.pairing_code', true), ''));

revoke all on gathering, person, registration, import_run, device, pairing_code, failed_claim, check_in from attendee;
grant select, insert, update on gathering, person, registration, device to attendee;
grant select, insert, update, delete on pairing_code to attendee;
grant select, insert, delete on failed_claim to attendee;
grant select, insert on import_run, check_in to attendee;
