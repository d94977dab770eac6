-- gatherings of one name of a series learn from each other
alter table gathering add column series text;
create index gathering_by_series on gathering (organisation_id, series) where series is not null;

-- decisions on how many people to confirm for how many seats: added, never changed
create table seat_limit (
    id              uuid primary key,
    organisation_id uuid             not null,
    gathering_id    uuid             not null references gathering,
    capacity        int              not null,
    seats_given     int              not null check (seats_given >= capacity),
    risk            double precision not null,
    decided_by      text             not null,
    decided_at      timestamptz      not null
);
create index seat_limit_by_gathering on seat_limit (gathering_id, decided_at desc);

alter table seat_limit enable row level security;
alter table seat_limit force row level security;
create policy organisation on seat_limit
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);

revoke all on seat_limit from attendee;
grant select, insert on seat_limit to attendee;
