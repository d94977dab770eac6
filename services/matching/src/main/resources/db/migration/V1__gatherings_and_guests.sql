-- Unique keys are the concurrency design; row-level security is the wall between organisations.

create table gathering (
    organisation_id uuid        not null,
    id              uuid        not null,
    ended_at        timestamptz,
    -- answers are taken until a week after the end: the planned one, unless it was closed earlier
    ends_at         timestamptz,
    primary key (organisation_id, id)
);

create table attendance (
    organisation_id uuid not null,
    registration_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null,
    cancelled_at    timestamptz,
    checked_in_at   timestamptz,
    -- so that the annulment of another check-in does not undo this one
    check_in_id     uuid,
    primary key (organisation_id, registration_id)
);
create index attendance_by_gathering on attendance (organisation_id, gathering_id, person_id);
-- every check-in asks whether it belonged to another place before
create index attendance_by_check_in on attendance (check_in_id) where check_in_id is not null;

create table profile (
    organisation_id       uuid   not null,
    person_id             uuid   not null,
    name                  text   not null,
    company               text,
    role                  text,
    asks                  text[] not null,
    offers                text[] not null,
    -- purposes for which a person refused or withdrew consent
    withheld              text[] not null default '{}',
    hidden_from_matched   text[] not null default '{}',
    hidden_from_connected text[] not null default '{}',
    -- groups-only meets nobody one to one; null as any other
    participation         text,
    primary key (organisation_id, person_id)
);

-- the people a person knows already: an input of the matching that no response ever shows
create table acquaintance (
    organisation_id uuid not null,
    person_id       uuid not null,
    known_id        uuid not null,
    primary key (organisation_id, person_id, known_id)
);

-- the people a person must not be brought together with: an input of the matching that no response ever shows
create table avoidance (
    organisation_id uuid not null,
    person_id       uuid not null,
    avoided_id      uuid not null,
    primary key (organisation_id, person_id, avoided_id)
);

call limit_to_own_organisation('gathering', 'attendance', 'profile', 'acquaintance', 'avoidance');
