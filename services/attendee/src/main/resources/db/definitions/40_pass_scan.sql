-- Lets a scan pass beside other scans, and waits while a change to what scans count for holds them up.
create function pass_scan(organisation uuid) returns void
    language sql
as $$
    select pg_advisory_xact_lock_shared(hashtextextended(organisation::text, 2))
$$;
