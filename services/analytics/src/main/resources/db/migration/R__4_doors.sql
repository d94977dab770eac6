-- How long guests took at a station: each scan tells it of the guest before at the same kiosk, from the first key to ready, and the pause
-- after that. A pause of at most five seconds belongs to the work: the next guest stood there already.
create or replace function services(gathering uuid)
    returns table (door text, station text, at timestamptz, seconds double precision, is_back_to_back boolean)
    language sql stable
begin atomic
    with told as (
        select distinct on (body ->> 'checkInId')
               body ->> 'door' as door, body ->> 'deviceId' as station, happened_at as at,
               (body ->> 'serviceMillisBefore')::double precision / 1000 as service,
               (body ->> 'pauseMillisBefore')::double precision / 1000 as pause
        from fact
        where gathering_id = gathering
          and type in ('attendee.checked-in.v1', 'attendee.check-in-repeated.v1', 'attendee.check-in-rehearsed.v1')
          and body ->> 'serviceMillisBefore' is not null
        order by body ->> 'checkInId', id
    )
    select door, station, at, service + case when pause <= 5 then pause else 0 end, pause <= 5
    from told;
end;

-- One row per door: who came in first there, what was shown again while the gathering was on, and how fast it goes. Its guests queue
-- where its stations worked back to back for four of the last five minutes.
create or replace function doors(gathering uuid, as_of timestamptz)
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
