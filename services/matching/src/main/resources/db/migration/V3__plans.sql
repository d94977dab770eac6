-- A plan is repaired while people come and go. Each change counts up its revision, so that a calculation made beside it replaces it only
-- if nothing has changed meanwhile.
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
    revision        int         not null default 0,
    told_revision   int         not null default 0,
    renewal_due_at  timestamptz,
    -- how many texts were not read when the plan was made; it is renewed once they are
    unread          int         not null default 0,
    primary key (organisation_id, id)
);
create index plan_by_gathering on plan (organisation_id, gathering_id, planned_at desc);
create index plan_renewal_due on plan (renewal_due_at) where renewal_due_at is not null;
create index plan_unread on plan (organisation_id) where unread > 0;

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

-- who lost a partner and who was given one; if two must not meet, the cause stays unsaid
create table plan_change (
    organisation_id uuid        not null,
    plan_id         uuid        not null,
    revision        int         not null,
    person_a        uuid        not null,
    person_b        uuid        not null,
    given           boolean     not null,
    cause           text        not null check (cause in ('cancelled', 'came', 'changed', 'renewed')),
    because_of      uuid,
    changed_at      timestamptz not null,
    primary key (organisation_id, plan_id, revision, person_a, person_b),
    foreign key (organisation_id, plan_id) references plan,
    check (person_a < person_b)
);

-- two people the organiser keeps apart at one gathering
create table dropped_pair (
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    person_a        uuid        not null,
    person_b        uuid        not null,
    -- whether the plan suggested them when they were dropped: taking that back suggests them again
    suggested       boolean     not null,
    dropped_at      timestamptz not null,
    primary key (organisation_id, gathering_id, person_a, person_b),
    check (person_a < person_b)
);

call limit_to_own_organisation('plan', 'suggestion', 'plan_change', 'dropped_pair');

-- Renewing plans is work of no organisation: it sees the plans that are due, and those made before all their texts were read, since the
-- instance that read them may have stopped.
create policy due_work on plan for select
    using ((renewal_due_at is not null or unread > 0) and current_setting('kith.due_work', true) = 'on');
