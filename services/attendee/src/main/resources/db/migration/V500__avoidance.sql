-- whom people must not be brought together with; told to the matching alone
create table avoidance (
    person_id       uuid not null references person,
    organisation_id uuid not null,
    avoided_id      uuid not null references person,
    primary key (person_id, avoided_id)
);
alter table avoidance enable row level security;
alter table avoidance force row level security;
create policy organisation on avoidance
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
