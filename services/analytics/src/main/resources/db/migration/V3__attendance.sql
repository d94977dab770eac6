-- One row per registration, with what it was worth when the gathering started.
create function registrations(gathering uuid)
    returns table (registration_id uuid, person_id uuid, channel text, registered_at timestamptz, cancelled_at timestamptz,
                   confirmed_before_start boolean, confirmed_at_start boolean, cancelled_late boolean)
    language sql stable
begin atomic
    with change as (
        select registration_id, person_id, channel, registered_at, null::timestamptz as cancelled_at
        from registered
        where gathering_id = gathering
        union all
        select registration_id, person_id, null, null, cancelled_at
        from registration_cancelled
        where gathering_id = gathering
    ), history as (
        select registration_id,
               person_id,
               min(channel)                                                     as channel,
               min(change.registered_at)                                        as registered_at,
               max(change.registered_at)                                        as last_registered_at,
               max(change.cancelled_at)                                         as last_cancelled_at,
               max(change.registered_at) filter (where change.registered_at < starts_at) as registered_before_start_at,
               max(change.cancelled_at) filter (where change.cancelled_at < starts_at)   as cancelled_before_start_at,
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
           channel <> 'walk-in' and registered_before_start_at is not null,
           channel <> 'walk-in' and registered_before_start_at is not null
               and (cancelled_before_start_at is null or cancelled_before_start_at < registered_before_start_at),
           coalesce(cancelled_before_start_at >= greatest(cutoff_at, registered_before_start_at), false)
    from history;
end;

-- The first check-in of each person that counts: while the gathering was on, and told before the deadline for late data.
create function arrivals(gathering uuid)
    returns table (person_id uuid, registration_id uuid, door text, arrived_at timestamptz)
    language sql stable
begin atomic
    select distinct on (person_id) person_id, registration_id, door, occurred_at
    from checked_in
    cross join anchors(gathering)
    where gathering_id = gathering
      and occurred_at >= doors_at
      and occurred_at < ends_at
      and recorded_at < sync_deadline_at
    order by person_id, occurred_at, fact_id;
end;

-- One row per person, after all their registrations: who registered (E), was expected (R), walked in (W) and attended (A).
create function people(gathering uuid)
    returns table (person_id uuid, registered boolean, expected boolean, cancelled_late boolean, walked_in boolean,
                   attended boolean)
    language sql stable
begin atomic
    select person_id,
           coalesce(registered, false),
           coalesce(expected, false),
           coalesce(registered and not expected and cancelled_late, false),
           coalesce(walked_in, false),
           arrived_at is not null
    from (select person_id,
                 bool_or(confirmed_before_start) as registered,
                 bool_or(confirmed_at_start)     as expected,
                 bool_or(cancelled_late)         as cancelled_late,
                 bool_or(channel = 'walk-in')    as walked_in
          from registrations(gathering)
          group by person_id) known
    full join arrivals(gathering) using (person_id);
end;

-- A figure whose denominator is null is a count. Without a single check-in nobody can tell who came: null, not 0 and not 100 %.
create function attendance_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, maturing boolean, flag text)
    language sql stable
begin atomic
    with scan as (
        select count(*)                                                               as total,
               count(distinct person_id) filter (where recorded_at >= sync_deadline_at) as late,
               count(distinct person_id) filter (where occurred_at < doors_at or occurred_at >= ends_at) as outside
        from checked_in
        cross join anchors(gathering)
        where gathering_id = gathering
    ), sum as (
        select count(*) filter (where registered)                  as registered,
               count(*) filter (where expected)                    as expected,
               count(*) filter (where attended)                    as present,
               count(*) filter (where attended and expected)       as shown_up,
               count(*) filter (where not attended and expected)   as stayed_away,
               count(*) filter (where attended and registered)     as registered_and_present,
               count(*) filter (where not attended and registered) as lost,
               count(*) filter (where cancelled_late)              as cancelled_late,
               count(*) filter (where walked_in)                   as walk_ins,
               count(*) filter (where walked_in and attended)      as walk_ins_present
        from people(gathering)
    )
    select figure.id,
           case when figure.of_check_ins and scan.total = 0 then null else figure.numerator end,
           figure.denominator,
           as_of < figure.final_at,
           case when figure.of_check_ins and scan.total = 0 then 'no-check-in' end
    from sum
    cross join scan
    cross join anchors(gathering) anchor
    cross join lateral (values
        ('registered', sum.registered, null::bigint, anchor.starts_at, false),
        ('expected', sum.expected, sum.registered, anchor.starts_at, false),
        ('present', sum.registered_and_present, sum.registered, anchor.ends_at, true),
        ('show-up-rate', sum.shown_up, sum.expected, anchor.ends_at, true),
        ('no-show-rate', sum.stayed_away, sum.expected, anchor.ends_at, true),
        ('gross-attrition', sum.lost, sum.registered, anchor.ends_at, true),
        ('late-cancel-rate', sum.cancelled_late, sum.registered, anchor.starts_at, false),
        ('walk-in-share', sum.walk_ins_present, sum.present, anchor.ends_at, false),
        ('attended', sum.present, null, anchor.ends_at, false),
        ('walk-ins', sum.walk_ins, null, anchor.ends_at, false),
        ('late-check-ins', scan.late, null, anchor.sync_deadline_at, false),
        ('check-ins-outside', scan.outside, null, anchor.sync_deadline_at, false)
    ) as figure (id, numerator, denominator, final_at, of_check_ins);
end;

-- How many had arrived by the end of each minute in which somebody did.
create function arrival_curve(gathering uuid)
    returns table (at timestamptz, count bigint)
    language sql stable
begin atomic
    select date_trunc('minute', arrived_at), sum(count(*)) over (order by date_trunc('minute', arrived_at))::bigint
    from arrivals(gathering)
    group by date_trunc('minute', arrived_at);
end;
