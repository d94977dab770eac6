-- Asks with their life, offers with what is left of them, mentoring within capacity, whom people know, and who sees what.

create table ask (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    person_id       uuid        not null references person,
    type            text        not null,
    sentence        text        not null,
    topics          text[]      not null,
    good_answer     text,
    expires_at      timestamptz,
    state           text        not null check (state in ('OPEN', 'OFFERED', 'INTRODUCED', 'HELPED', 'CLOSED')),
    outcome         text check ((outcome is not null) = (state = 'CLOSED')),
    opened_at       timestamptz not null
);
create index ask_by_person on ask (person_id, opened_at);

create index ask_due on ask (expires_at) where state in ('OPEN', 'OFFERED');

create table offer (
    id              uuid primary key,
    organisation_id uuid    not null,
    person_id       uuid    not null references person,
    kind            text    not null,
    sentence        text    not null,
    topics          text[]  not null,
    minutes         int     not null check (minutes > 0),
    per_month       int     not null check (per_month > 0),
    withdrawn       boolean not null
);
create index offer_by_person on offer (person_id);

create table offer_take (
    id              uuid primary key,
    organisation_id uuid        not null,
    offer_id        uuid        not null references offer,
    taker_id        uuid        not null references person,
    month           text        not null,
    number          int         not null check (number > 0),
    taken_at        timestamptz not null,
    unique (offer_id, month, number)
);

create table mentor (
    person_id       uuid primary key references person,
    organisation_id uuid not null,
    capacity        int  not null check (capacity >= 0)
);

create table mentoring (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    mentor_id       uuid        not null references person,
    mentee_id       uuid        not null references person,
    state           text        not null check (state in ('requested', 'agreed', 'declined', 'ended')),
    requested_at    timestamptz not null,
    check (mentor_id <> mentee_id)
);
create unique index one_mentoring on mentoring (mentor_id, mentee_id) where state in ('requested', 'agreed');
create index mentoring_by_mentee on mentoring (mentee_id);

-- whom somebody knows already, by a hash of an address or by id: told to nobody but the matching
create table acquaintance (
    person_id       uuid not null references person,
    organisation_id uuid not null,
    email_hash      text,
    known_id        uuid references person,
    check ((email_hash is null) <> (known_id is null)),
    unique nulls not distinct (person_id, email_hash, known_id)
);
create index acquaintance_by_hash on acquaintance (email_hash) where email_hash is not null;

create function email_hash(text) returns text language sql immutable strict
return encode(sha256(convert_to($1, 'UTF8')), 'hex');
alter table person add column email_hash text generated always as (email_hash(email)) stored;
create index person_by_email_hash on person (organisation_id, email_hash);

create table field_visibility (
    person_id       uuid not null references person,
    field           text not null check (field in ('COMPANY', 'ROLE', 'ASKS', 'OFFERS')),
    organisation_id uuid not null,
    audience        text not null check (audience in ('PUBLIC', 'MATCHED', 'CONNECTED', 'NOBODY')),
    primary key (person_id, field)
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['ask', 'offer', 'offer_take', 'mentor', 'mentoring', 'acquaintance', 'field_visibility']
    loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format('create policy organisation on %I using '
            '(organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)', tenant_table);
    end loop;
end $$;

-- whoever looks for asks whose time is up works in nobody's name: they see asks that nobody has taken up, and nothing else
create policy due_asks on ask for select
    using (state in ('OPEN', 'OFFERED') and current_setting('kith.due_work', true) = 'on');

revoke all on ask, offer, offer_take, mentor, mentoring, acquaintance, field_visibility from attendee;
grant select, insert, update on ask, offer, mentor, mentoring, field_visibility to attendee;
grant select, insert on offer_take to attendee;
grant select, insert, delete on acquaintance to attendee;
