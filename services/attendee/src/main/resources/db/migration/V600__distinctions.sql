-- Two people of whom an organiser says that they are not the same; the smaller id stands first.
create table distinction (
    id              uuid primary key,
    organisation_id uuid        not null,
    one_id          uuid        not null references person,
    other_id        uuid        not null references person,
    said_at         timestamptz not null,
    taken_back_at   timestamptz,
    check (one_id < other_id)
);
create index distinction_standing on distinction (organisation_id) where taken_back_at is null;

-- Of whom it holds today: whoever was merged since is the person who was kept. Two who were merged all the same are told apart no more.
create view standing_distinction with (security_invoker) as
select id, said_at, least(one_now, other_now) as one_id, greatest(one_now, other_now) as other_id
  from (select d.id, d.said_at, kept_person(d.one_id) as one_now, kept_person(d.other_id) as other_now
          from distinction d
         where d.taken_back_at is null) as today
 where one_now <> other_now;

alter table distinction enable row level security;
alter table distinction force row level security;
create policy organisation on distinction using
    (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on distinction from attendee;
grant select, insert on distinction to attendee;
grant update (taken_back_at) on distinction to attendee;
