-- The organisations whose mail this service sends: the sender goes through them, each under its own row-level security.
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

create table gathering_revision (
    gathering_id    uuid        not null,
    revision        int         not null,
    organisation_id uuid        not null,
    venue           text        not null,
    zone            text        not null,
    doors_at        timestamptz not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    primary key (gathering_id, revision)
);

create table host (
    gathering_id    uuid primary key,
    organisation_id uuid not null,
    name            text,
    reply_to        text
);

call limit_to_own_organisation('gathering', 'gathering_revision', 'host');
