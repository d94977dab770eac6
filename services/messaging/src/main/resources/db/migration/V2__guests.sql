create table registration (
    registration_id uuid primary key,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null,
    cancelled_at    timestamptz,
    checked_in_at   timestamptz,
    -- so that the annulment of another check-in does not undo this one
    check_in_id     uuid,
    -- a calendar entry is moved by a file of a higher sequence: each time a place is given back or taken again counts as well
    turns           int  not null default 0
);
create index registration_of_gathering on registration (gathering_id);
-- every check-in asks whether it belonged to another place before
create index registration_by_check_in on registration (check_in_id) where check_in_id is not null;

-- The tables with personal data; erasing a person empties them.
create table contact (
    person_id         uuid primary key,
    organisation_id   uuid not null,
    name              text not null,
    email             text not null,
    unsubscribe_token text
);

create table invitation (
    registration_id uuid primary key,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null references contact on delete cascade,
    ticket          text not null,
    link_token      text not null
);
create index invitation_of_person on invitation (person_id);

create table profile (
    person_id       uuid primary key,
    organisation_id uuid   not null,
    name            text   not null,
    company         text,
    asks            text[] not null,
    offers          text[] not null,
    withheld        text[] not null default '{}',
    -- whether the person's connections may read the name
    hides_name      boolean not null default false
);

-- what was entered under a person's address and waits until they confirm it
create table pending_details (
    pending_id      uuid primary key,
    organisation_id uuid   not null,
    registration_id uuid   not null,
    person_id       uuid   not null references contact on delete cascade,
    name            text,
    company         text,
    role            text,
    asks            text[] not null,
    offers          text[] not null,
    agreed          text[] not null,
    refused         text[] not null,
    companions      text[] not null
);
create index pending_details_of_person on pending_details (person_id);

call limit_to_own_organisation('registration', 'contact', 'invitation', 'profile', 'pending_details');
