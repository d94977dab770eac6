-- A plan is kept up while people come and go. Each change counts up its revision, so that a calculation made beside it is taken over
-- only if nothing has changed meanwhile.
alter table plan
    add column revision int not null default 0,
    add column told_revision int not null default 0,
    add column renewal_due_at timestamptz;
create index plan_renewal_due on plan (renewal_due_at) where renewal_due_at is not null;

-- the clock that renews plans has no organisation: it may see which are due, and nothing else
create policy due_work on plan for select
    using (renewal_due_at is not null and current_setting('kith.due_work', true) = 'on');

-- who lost a partner and who was given one; of two who must not meet, the cause is never told
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
alter table plan_change enable row level security;
alter table plan_change force row level security;
create policy own_organisation on plan_change
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
