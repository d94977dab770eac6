-- Waits until the scans under way are stored and holds up later ones, for a change to what scans count for. This lock is all that
-- scans and changes wait for each other with, so they never deadlock.
create function hold_up_scans(organisation uuid) returns void
    language sql
as $$
    select pg_advisory_xact_lock(hashtextextended(organisation::text, 2))
$$;
