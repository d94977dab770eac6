-- A place is asked for, waited for, offered, held and given back. Counting seats holds the gathering's row meanwhile.

create table registration (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    person_id       uuid        not null references person,
    state           text        not null check (state in ('WAITING', 'OFFERED', 'CONFIRMED', 'LAPSED', 'CANCELLED')),
    channel         text        not null,
    registered_at   timestamptz not null,
    cancelled_at    timestamptz,
    ticket_secret   uuid        not null,
    version         int         not null,
    -- given by mistake and taken back with its import: it was never there
    voided_at       timestamptz,
    -- when the organiser took the place away; it is removed as long as that is its latest cancellation
    removed_at      timestamptz,
    -- a merge exchanges the owners of two places within one transaction
    constraint one_place_each unique (gathering_id, person_id) deferrable initially immediate
);
create index registration_by_person on registration (person_id);
create index seat_taken on registration (gathering_id) where state in ('CONFIRMED', 'OFFERED');

create table waiting_place (
    registration_id uuid primary key references registration,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    party_id        uuid        not null,
    joined_at       timestamptz not null
);
create index waiting_place_by_party on waiting_place (gathering_id, party_id);

create table seat_offer (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    party_id        uuid        not null,
    offered_at      timestamptz not null,
    expires_at      timestamptz not null,
    outcome         text check (outcome in ('accepted', 'declined', 'expired', 'withdrawn')),
    decided_at      timestamptz,
    check ((outcome is null) = (decided_at is null))
);
create unique index one_open_offer on seat_offer (party_id) where outcome is null;
create index seat_offer_due on seat_offer (expires_at) where outcome is null;

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

-- when a guest's link was last requested with their address
create table link_request (
    registration_id uuid primary key references registration,
    organisation_id uuid        not null,
    requested_at    timestamptz not null
);

call limit_to_own_organisation('registration', 'waiting_place', 'seat_offer', 'seat_limit', 'link_request');

-- expiring offers is work of no organisation: it sees open offers, and nothing else
create policy due_offers on seat_offer for select
    using (outcome is null and current_setting('kith.due_work', true) = 'on');

revoke all on registration, waiting_place, seat_offer, seat_limit, link_request from attendee;
grant select, insert, update on registration, waiting_place, seat_offer, link_request to attendee;
grant select, insert on seat_limit to attendee;
