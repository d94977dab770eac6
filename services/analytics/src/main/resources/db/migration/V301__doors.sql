-- One row per door: who came in first there, what was shown again, and how fast it goes. A gap of more than two minutes is no work but
-- waiting for the next guest.
create function doors(gathering uuid, as_of timestamptz)
    returns table (door text, admitted bigint, repeated bigint, last_at timestamptz, lately bigint,
                   seconds_each double precision, seconds_each_p95 double precision, skew_seconds int)
    language sql stable
begin atomic
    with scan as (
        select distinct on (body ->> 'checkInId')
               body ->> 'door' as door, happened_at, (body ->> 'clockSkewSeconds')::int as skew_seconds
        from fact
        where gathering_id = gathering
          and type in ('attendee.checked-in.v1', 'attendee.check-in-repeated.v1')
        order by body ->> 'checkInId', id
    ), paced as (
        select *, extract(epoch from happened_at - lag(happened_at) over (partition by scan.door order by happened_at)) as gap
        from scan
    ), first as (
        select arrival.door, count(*) as people from arrivals(gathering) arrival group by arrival.door
    )
    select paced.door,
           coalesce(max(first.people), 0),
           greatest(count(*) - coalesce(max(first.people), 0), 0),
           max(happened_at),
           count(*) filter (where happened_at > as_of - interval '10 minutes' and happened_at <= as_of),
           percentile_cont(0.5) within group (order by gap)
               filter (where gap <= 120 and happened_at > as_of - interval '10 minutes'),
           percentile_cont(0.95) within group (order by gap)
               filter (where gap <= 120 and happened_at > as_of - interval '10 minutes'),
           (array_agg(paced.skew_seconds order by happened_at desc) filter (where paced.skew_seconds is not null))[1]
    from paced
    left join first on first.door = paced.door
    group by paced.door;
end;
