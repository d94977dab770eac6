-- Two people whom the organiser keeps apart at one gathering.
create table dropped_pair (
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    person_a        uuid        not null,
    person_b        uuid        not null,
    -- whether the plan suggested them when they were dropped: who takes that back gets them back
    suggested       boolean     not null,
    dropped_at      timestamptz not null,
    primary key (organisation_id, gathering_id, person_a, person_b),
    check (person_a < person_b)
);
alter table dropped_pair enable row level security;
alter table dropped_pair force row level security;
create policy own_organisation on dropped_pair
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
