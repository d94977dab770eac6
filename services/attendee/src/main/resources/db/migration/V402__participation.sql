-- how somebody takes part; who said nothing takes part in any way
create table participation (
    person_id       uuid primary key references person,
    organisation_id uuid not null,
    style           text not null check (style in ('ANY', 'GROUPS_ONLY'))
);
alter table participation enable row level security;
alter table participation force row level security;
create policy organisation on participation using
    (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on participation from attendee;
grant select, insert, update on participation to attendee;
