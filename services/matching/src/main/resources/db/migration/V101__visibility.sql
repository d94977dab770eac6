-- what a person keeps from those they are matched or connected with
alter table profile add column hidden_from_matched text[] not null default '{}';
alter table profile add column hidden_from_connected text[] not null default '{}';

-- whom people said they know already: an input of the matching that no answer ever shows
create table acquaintance (
    organisation_id uuid not null,
    person_id       uuid not null,
    known_id        uuid not null,
    primary key (organisation_id, person_id, known_id)
);
alter table acquaintance enable row level security;
alter table acquaintance force row level security;
create policy own_organisation on acquaintance
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
