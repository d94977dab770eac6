-- Each scan keeps the answer it got; how it stands may change when earlier scans arrive later, or when one is annulled.
alter table check_in
    add column answered         text,
    add column first_id         uuid,
    add column first_at         timestamptz,
    add column first_door       text,
    add column override         text,
    add column skew_seconds     int,
    add column changed_at       timestamptz not null default clock_timestamp(),
    add column annulled_at      timestamptz,
    add column annulled_because text;

alter table check_in no force row level security;
update check_in c
   set answered = c.outcome,
       first_id = first.id,
       first_at = first.occurred_at,
       first_door = first.door
  from check_in again
  left join check_in first
    on again.outcome = 'already-in' and first.gathering_id = again.gathering_id
   and first.registration_id = again.registration_id and first.outcome = 'admitted'
 where again.gathering_id = c.gathering_id and again.id = c.id;
alter table check_in force row level security;

alter table check_in
    alter column answered set not null,
    add check (answered in ('admitted', 'already-in', 'refused')),
    drop constraint check_in_outcome_check,
    add check (outcome in ('admitted', 'already-in', 'refused', 'annulled')),
    drop constraint check_in_check,
    add check (reason is not null or answered <> 'refused'),
    add check ((annulled_at is not null) = (outcome = 'annulled'));

-- what a guest's scans are, and which changed lately
create index check_in_by_registration on check_in (gathering_id, registration_id) where registration_id is not null;
create index check_in_by_change on check_in (gathering_id, changed_at);

-- nothing that happened is rewritten, only what it is worth
grant update (outcome, changed_at, annulled_at, annulled_because) on check_in to attendee;

create table door_key (
    gathering_id    uuid primary key references gathering,
    organisation_id uuid  not null,
    public_point    bytea not null,
    private_key     bytea not null
);
alter table door_key enable row level security;
alter table door_key force row level security;
create policy organisation on door_key using
    (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on door_key from attendee;
grant select, insert on door_key to attendee;
