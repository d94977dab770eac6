create table device (
    gathering_id    uuid        not null references gathering,
    id              uuid        not null,
    organisation_id uuid        not null,
    name            text        not null,
    paired_at       timestamptz not null,
    revoked_at      timestamptz,
    primary key (gathering_id, id)
);

create table pairing_code (
    code            text primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    expires_at      timestamptz not null,
    claimed_by      uuid,
    device_id       uuid
);

-- no tenant's data: a client that guesses codes is not signed in to any organisation
create table failed_claim (
    source    text        not null,
    failed_at timestamptz not null
);
create index failed_claim_by_time on failed_claim (failed_at);

create table door_key (
    gathering_id    uuid primary key references gathering,
    organisation_id uuid  not null,
    public_point    bytea not null,
    private_key     bytea not null
);

-- Every scan that happened, refused ones and rehearsals too. Each keeps the answer it got; its standing may change when earlier scans
-- arrive later, or when one is annulled. No key to gathering, whose one row every door would lock.
create table check_in (
    gathering_id    uuid        not null,
    id              uuid        not null,
    organisation_id uuid        not null,
    request_hash    text        not null,
    outcome         text        not null check (outcome in ('admitted', 'already-in', 'rehearsal', 'refused', 'annulled')),
    reason          text,
    registration_id uuid references registration,
    door            text        not null,
    device_id       uuid,
    -- by the server's clock
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null,
    answered        text        not null check (answered in ('admitted', 'already-in', 'rehearsal', 'refused')),
    first_id        uuid,
    first_at        timestamptz,
    first_door      text,
    override        text,
    skew_seconds    int,
    changed_at      timestamptz not null default clock_timestamp(),
    annulled_at     timestamptz,
    annulled_because text,
    -- a scan counts for the place that remains; this is the place that was shown, if it was another
    shown_id        uuid references registration,
    -- the door's own clock, if it had to be corrected
    told_at         timestamptz,
    primary key (gathering_id, id),
    check (reason is not null or answered <> 'refused'),
    check ((annulled_at is not null) = (outcome = 'annulled'))
);
create unique index one_admission on check_in (gathering_id, registration_id) where outcome = 'admitted';
create index check_in_by_registration on check_in (gathering_id, registration_id) where registration_id is not null;
create index check_in_by_shown_place on check_in (gathering_id, shown_id) where shown_id is not null;
create index check_in_by_change on check_in (gathering_id, changed_at);

-- A scan held up by a merge may have been looked up before it; then it is looked up again.
create function only_on_places_that_hold() returns trigger
    language plpgsql
as $$
begin
    if surviving_place(coalesce(new.shown_id, new.registration_id)) <> new.registration_id then
        return null;
    end if;
    return new;
end
$$;
create trigger only_on_places_that_hold before insert on check_in
    for each row when (new.registration_id is not null) execute function only_on_places_that_hold();

call limit_to_own_organisation('device', 'pairing_code', 'door_key', 'check_in');

-- a kiosk that is not paired yet belongs to no organisation: it sees the one code that it knows
create policy known_code on pairing_code for select
    using (code = nullif(current_setting('kith.pairing_code', true), ''));

revoke all on device, pairing_code, failed_claim, door_key, check_in from attendee;
grant select, insert, update on device to attendee;
grant select, insert, update, delete on pairing_code to attendee;
grant select, insert, delete on failed_claim to attendee;
grant select, insert on door_key, check_in to attendee;
-- nothing that happened is rewritten, only what it counts for
grant update (outcome, changed_at, annulled_at, annulled_because, registration_id, shown_id) on check_in to attendee;
