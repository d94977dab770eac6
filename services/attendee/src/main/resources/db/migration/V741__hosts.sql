-- Who invites to a gathering: under whose name mails leave, and where answers to them go.
create table host (
    gathering_id    uuid primary key references gathering,
    organisation_id uuid not null,
    name            text,
    reply_to        text
);
alter table host enable row level security;
alter table host force row level security;
create policy organisation on host using
    (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on host from attendee;
grant select, insert, update (name, reply_to) on host to attendee;
