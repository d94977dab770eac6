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
    -- gatherings of one series learn from each other
    series          text,
    -- The press of "Open doors" that counts: at most three hours before the planned doors. Scans count from the earlier of the two.
    opened_at       timestamptz,
    -- from then on the doors admit nobody new, and nobody waits for a place
    closed_at       timestamptz,
    check (doors_at <= starts_at and starts_at < ends_at),
    check ((state in ('CLOSED', 'ARCHIVED')) = (closed_at is not null))
);
create index gathering_by_organisation on gathering (organisation_id, doors_at desc);
create index gathering_by_series on gathering (organisation_id, series) where series is not null;

-- who invites to a gathering: the name its mails come from, and where answers to them go
create table host (
    gathering_id    uuid primary key references gathering,
    organisation_id uuid not null,
    name            text,
    reply_to        text
);

call limit_to_own_organisation('gathering', 'host');

-- the visitor of a registration page belongs to no organisation: they see the one published gathering whose address they know
create policy open_form on gathering for select
    using (state in ('PUBLISHED', 'LIVE') and id = nullif(current_setting('kith.form', true), '')::uuid);

revoke all on gathering, host from attendee;
grant select, insert, update on gathering to attendee;
grant select, insert, update (name, reply_to) on host to attendee;
