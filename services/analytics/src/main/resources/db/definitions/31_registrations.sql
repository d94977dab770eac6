-- One row per registration, with its state at the start: E = ever CONFIRMED before start, walk-ins excluded; R = of E, still CONFIRMED
-- at start; late cancel = cancelled in [cutoff,start).
create function registrations(gathering uuid)
    returns table (registration_id uuid, person_id uuid, channel text, registered_at timestamptz, cancelled_at timestamptz,
                   booked_as text, booking_ended_at timestamptz,
                   confirmed_before_start boolean, confirmed_at_start boolean, cancelled_late boolean)
    language sql stable
begin atomic
    with change as (
        select registration_id, person_id, channel, registered_at, null::timestamptz as cancelled_at,
               case when channel <> 'walk-in' then registered_at end as booked_at
        from registered
        where gathering_id = gathering
        union all
        select registration_id, person_id, null, null, cancelled_at, null
        from registration_cancelled
        where gathering_id = gathering
    ), history as (
        select registration_id,
               person_id,
               (array_agg(channel order by change.registered_at desc) filter (where channel is not null))[1] as channel,
               min(channel) filter (where booked_at is not null)                as booked_as,
               min(change.registered_at)                                        as registered_at,
               max(change.registered_at)                                        as last_registered_at,
               max(booked_at)                                                   as last_booked_at,
               max(change.cancelled_at)                                         as last_cancelled_at,
               max(booked_at) filter (where booked_at < starts_at)              as booked_before_start_at,
               max(change.cancelled_at) filter (where change.cancelled_at < starts_at) as cancelled_before_start_at,
               starts_at,
               cutoff_at
        from change
        cross join anchors(gathering)
        group by registration_id, person_id, starts_at, cutoff_at
        having count(change.registered_at) > 0
    )
    select registration_id,
           person_id,
           channel,
           registered_at,
           case when last_cancelled_at >= last_registered_at then last_cancelled_at end,
           booked_as,
           case when last_cancelled_at >= last_booked_at then last_cancelled_at end,
           booked_before_start_at is not null,
           booked_before_start_at is not null
               and (cancelled_before_start_at is null or cancelled_before_start_at < booked_before_start_at),
           coalesce(cancelled_before_start_at >= greatest(cutoff_at, booked_before_start_at), false)
    from history;
end;
