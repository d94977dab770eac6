-- Every view and function of the figures is defined in one place from now on, in the repeatable migrations. What stood before goes.
drop function figures(uuid, timestamptz);
drop function attendance_list(uuid, timestamptz);
drop function connection_list(uuid, timestamptz);
drop function follow_up_figures(uuid, timestamptz);
drop function connection_figures(uuid, timestamptz);
drop function meeting_figures(uuid, timestamptz);
drop function attendance_figures(uuid, timestamptz);
drop function arrival_curve(uuid);
drop function doors(uuid, timestamptz);
drop function pairs(uuid, timestamptz);
drop function connections(uuid);
drop function meetings(uuid, timestamptz);
drop function people(uuid);
drop function arrivals(uuid);
drop function registrations(uuid);
drop function anchors(uuid);
drop view followed_up, connected, meeting_answered, meeting_seated, checked_in, registration_cancelled, folded_place, registered, alias;
drop view round_started, round_ended;

-- Whom a person says they know. Ids alone: no figure changes when a name is erased.
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
