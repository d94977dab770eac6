-- An instant as facts carry it, in UTC, so that no session's time zone can change what it means.
create function instant(text) returns timestamptz language sql immutable strict
return $1::timestamptz;

-- Every fact once, under its own id, as it was published. Nothing here is ever changed, so a rebuild is a replay.
-- The columns after the body are read out of it once, when the fact is stored, and not at every question.
create table fact (
    id              uuid primary key,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    type            text not null,
    published_at    timestamptz not null,
    body            jsonb not null,
    registration_id uuid generated always as ((body ->> 'registrationId')::uuid) stored,
    meeting_id      uuid generated always as ((body ->> 'meetingId')::uuid) stored,
    round_id        uuid generated always as ((body ->> 'roundId')::uuid) stored,
    person_id       uuid generated always as ((body ->> 'personId')::uuid) stored,
    with_person_id  uuid generated always as ((body ->> 'withPersonId')::uuid) stored,
    -- a pair has no order
    person_a        uuid generated always as (least((body ->> 'personA')::uuid, (body ->> 'personB')::uuid)) stored,
    person_b        uuid generated always as (greatest((body ->> 'personA')::uuid, (body ->> 'personB')::uuid)) stored,
    happened_at     timestamptz generated always as (instant(coalesce(
                        body ->> 'registeredAt', body ->> 'cancelledAt', body ->> 'occurredAt', body ->> 'seatedAt',
                        body ->> 'confirmedAt', body ->> 'deniedAt', body ->> 'connectedAt', body ->> 'followedUpAt'))) stored,
    recorded_at     timestamptz generated always as (instant(body ->> 'recordedAt')) stored
);

create index fact_of_gathering on fact (gathering_id, type);
create index connection_of_pair on fact (person_a, person_b) where type = 'matching.connected.v1';

alter table fact enable row level security;
alter table fact force row level security;
create policy own_organisation on fact
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke update, delete on fact from analytics;

-- Names for an organiser's exports, and for nothing else: no figure needs them. Erasing a person deletes the row.
create table profile (
    organisation_id uuid not null,
    person_id       uuid not null,
    name            text not null,
    company         text,
    primary key (organisation_id, person_id)
);

alter table profile enable row level security;
alter table profile force row level security;
create policy own_organisation on profile
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
