-- The organisations whose mail this service sends: the sender walks through them, each under its own row-level security.
-- No tenant data, hence no policy.
create table organisation (
    id uuid primary key
);

create table gathering (
    gathering_id    uuid primary key,
    organisation_id uuid        not null,
    name            text        not null,
    venue           text        not null,
    zone            text        not null,
    doors_at        timestamptz not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    revision        integer     not null default 0,
    published_at    timestamptz,
    closed_at       timestamptz
);

create table registration (
    registration_id uuid primary key,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null,
    cancelled_at    timestamptz,
    checked_in_at   timestamptz
);
create index registration_of_gathering on registration (gathering_id);

-- Two people who sat together, and whether anybody said that the meeting took place.
create table meeting (
    meeting_id      uuid primary key,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_a        uuid not null,
    person_b        uuid not null,
    confirmed_at    timestamptz
);
create index meeting_of_gathering on meeting (gathering_id, person_a);

create table connection (
    connection_id   uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    person_a        uuid        not null,
    person_b        uuid        not null,
    connected_at    timestamptz not null,
    unique (gathering_id, person_a, person_b)
);

-- The three tables with personal data; erasing a person empties them.
create table contact (
    person_id       uuid primary key,
    organisation_id uuid not null,
    name            text not null,
    email           text not null
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
    offers          text[] not null
);

-- Every mail that is due, was sent or could not be sent: at most one of a kind for a registration.
create table mail (
    mail_id         uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    registration_id uuid        not null,
    person_id       uuid        not null,
    kind            text        not null check (kind in ('confirmation', 'follow-up')),
    state           text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
    due_at          timestamptz not null,
    attempts        integer     not null default 0,
    sent_at         timestamptz,
    reason          text,
    unique (registration_id, kind)
);
create index mail_due on mail (organisation_id, due_at) where state = 'waiting';
create index mail_of_gathering on mail (gathering_id);

create table follow_up (
    act_id          uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    person_id       uuid        not null,
    with_person_id  uuid        not null,
    kind            text        not null,
    followed_up_at  timestamptz not null
);
create index follow_up_of_gathering on follow_up (gathering_id, person_id);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['gathering', 'registration', 'meeting', 'connection', 'contact', 'invitation', 'profile', 'mail', 'follow_up'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy organisation on %I using (organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)',
            tenant_table);
    end loop;
end
$$;
