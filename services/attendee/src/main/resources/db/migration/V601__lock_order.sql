-- Scans pass beside each other. Whoever changes for whom scans count, or which of them count, waits until those under way are in the book
-- and holds the next ones up. It is all that the two wait for each other with; so neither ever waits for who waits for them.
create function pass_scan(organisation uuid) returns void
    language sql
as $$
    select pg_advisory_xact_lock_shared(hashtextextended(organisation::text, 2))
$$;

create function hold_up_scans(organisation uuid) returns void
    language sql
as $$
    select pg_advisory_xact_lock(hashtextextended(organisation::text, 2))
$$;

-- A scan that was looked up while it was held up may be looked up amiss; then it is looked up again.
create or replace function only_on_places_that_hold() returns trigger
    language plpgsql
as $$
begin
    if surviving_place(coalesce(new.shown_id, new.registration_id)) <> new.registration_id then
        return null;
    end if;
    return new;
end
$$;
