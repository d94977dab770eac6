-- One row per door: first arrivals, repeated scans, and P50/P95 of the service time. A queue is reported when a door's stations worked
-- back to back for >= 80 % of the last 5 minutes.
create function doors(gathering uuid, as_of timestamptz)
    returns table (door text, admitted bigint, repeated bigint, last_at timestamptz, lately bigint,
                   seconds_each double precision, seconds_each_p95 double precision, busy double precision, is_queueing boolean,
                   skew_seconds int)
    language sql stable
begin atomic
    with scan as (
        select scan.door,
               count(*) filter (where occurred_at >= doors_at and occurred_at < ends_at)             as total,
               max(occurred_at)                                                                     as last_at,
               count(*) filter (where occurred_at > as_of - interval '10 minutes' and occurred_at <= as_of) as lately
        from scans(gathering) scan
        cross join anchors(gathering)
        group by scan.door
    ), first as (
        select arrival.door, count(*) as people from arrivals(gathering) arrival group by arrival.door
    ), skew as (
        select distinct on (body ->> 'door') body ->> 'door' as door, (body ->> 'clockSkewSeconds')::int as seconds
        from fact
        where gathering_id = gathering
          and type in ('attendee.checked-in.v1', 'attendee.check-in-repeated.v1')
          and body ->> 'clockSkewSeconds' is not null
        order by body ->> 'door', happened_at desc
    ), pace as (
        select service.door,
               percentile_cont(0.5) within group (order by seconds)  as median,
               percentile_cont(0.95) within group (order by seconds) as p95
        from services(gathering) service
        where at > as_of - interval '10 minutes' and at <= as_of
        group by service.door
    ), work as (
        select service.door,
               coalesce(sum(least(seconds, 300)) filter (where is_back_to_back), 0) / (300 * count(distinct station)) as busy
        from services(gathering) service
        where at > as_of - interval '5 minutes' and at <= as_of
        group by service.door
    )
    select scan.door,
           coalesce(first.people, 0),
           greatest(scan.total - coalesce(first.people, 0), 0),
           scan.last_at,
           scan.lately,
           pace.median,
           pace.p95,
           least(work.busy, 1),
           coalesce(work.busy >= 0.8, false),
           skew.seconds
    from scan
    left join first on first.door = scan.door
    left join skew on skew.door = scan.door
    left join pace on pace.door = scan.door
    left join work on work.door = scan.door;
end;
