-- Every scan of somebody at the door that was not annulled, the first of a guest and each further one, rehearsals too. It belongs to the
-- guest of whom it was told last, and it was recorded when it was first told, whatever is told of it later. Here and below, lists that are
-- joined are materialized: just after many facts came, the planner takes each for one row and would make it again for every other.
create or replace function scans(gathering uuid)
    returns table (check_in_id uuid, registration_id uuid, person_id uuid, door text, occurred_at timestamptz,
                   recorded_at timestamptz)
    language sql stable
begin atomic
    with told as materialized (
        select id, (body ->> 'checkInId')::uuid as check_in_id, registration_id, person_id, body ->> 'door' as door,
               happened_at, recorded_at
        from fact
        where gathering_id = gathering
          and type in ('attendee.checked-in.v1', 'attendee.check-in-repeated.v1', 'attendee.check-in-rehearsed.v1')
    ), annulled as materialized (
        select (body ->> 'checkInId')::uuid as check_in_id
        from fact
        where gathering_id = gathering and type = 'attendee.check-in-annulled.v1'
    ), owner as materialized (
        select distinct on (registration_id) registration_id, person_id
        from fact
        where gathering_id = gathering
          and type in ('attendee.registered.v1', 'attendee.waiting-listed.v1', 'attendee.checked-in.v1')
        order by registration_id, id desc
    ), latest as materialized (
        select distinct on (check_in_id)
               check_in_id, told.registration_id, coalesce(told.person_id, owner.person_id) as person_id, door, happened_at,
               min(recorded_at) over (partition by check_in_id) as recorded_at
        from told
        left join owner using (registration_id)
        order by check_in_id, id desc
    )
    select check_in_id, latest.registration_id, coalesce(same_as, latest.person_id), door, happened_at, recorded_at
    from latest
    left join alias on alias.person_id = latest.person_id
    where check_in_id not in (select annulled.check_in_id from annulled);
end;

-- One row per registration, with what it was worth when the gathering started. A place taken at the door is no booked place.
create or replace function registrations(gathering uuid)
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

-- The first scan of each person that counts: while the gathering was on, and recorded before the deadline for late data. Whatever else
-- was scanned of the person, too early, too late or annulled, changes nothing.
create or replace function arrivals(gathering uuid)
    returns table (person_id uuid, registration_id uuid, door text, arrived_at timestamptz)
    language sql stable
begin atomic
    select distinct on (person_id) person_id, registration_id, door, occurred_at
    from scans(gathering)
    cross join anchors(gathering)
    where person_id is not null
      and occurred_at >= doors_at
      and occurred_at < ends_at
      and recorded_at < sync_deadline_at
    order by person_id, occurred_at, check_in_id;
end;

-- One row per person, after all their registrations: who registered (E), was expected (R), attended (A), and who came in by the door
-- without a confirmed place (W), as a walk-in or because somebody let them in all the same.
create or replace function people(gathering uuid)
    returns table (person_id uuid, registered boolean, expected boolean, cancelled_late boolean, walked_in boolean,
                   attended boolean)
    language sql stable
begin atomic
    select person_id,
           coalesce(registered, false),
           coalesce(expected, false),
           coalesce(registered and not expected and cancelled_late, false),
           arrived_at is not null and not coalesce(booked and coalesce(booking_ended_at > arrived_at, true), false),
           arrived_at is not null
    from (select person_id,
                 bool_or(confirmed_before_start)                                          as registered,
                 bool_or(confirmed_at_start)                                              as expected,
                 bool_or(cancelled_late)                                                  as cancelled_late,
                 bool_or(booked_as is not null)                                           as booked,
                 max(coalesce(booking_ended_at, 'infinity')) filter (where booked_as is not null) as booking_ended_at
          from registrations(gathering)
          group by person_id) known
    full join arrivals(gathering) using (person_id);
end;

-- A figure whose denominator is null is a count. Without a single scan that counts nobody can tell who came: null, not 0 and not 100 %.
create or replace function attendance_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, left_out bigint, moves text, final_at timestamptz, flag text)
    language sql stable
begin atomic
    with person as materialized (
        select * from people(gathering)
    ), elsewhere as (
        select count(distinct person_id) filter (where occurred_at >= doors_at and occurred_at < ends_at) as late,
               count(distinct person_id) filter (where occurred_at < doors_at or occurred_at >= ends_at)  as outside
        from scans(gathering)
        cross join anchors(gathering)
        where person_id not in (select person_id from person where attended)
    ), sum as (
        select count(*) filter (where registered)                                as registered,
               count(*) filter (where expected)                                  as expected,
               count(*) filter (where attended)                                  as present,
               count(*) filter (where expected and attended and not walked_in)   as shown_up,
               count(*) filter (where attended and registered)                   as registered_and_present,
               count(*) filter (where not attended and registered)               as lost,
               count(*) filter (where cancelled_late)                            as cancelled_late,
               count(*) filter (where walked_in)                                 as walked_in
        from person
    )
    select figure.id,
           case when figure.of_scans and sum.present = 0 then null else figure.numerator end,
           figure.denominator,
           null::bigint,
           figure.moves,
           figure.final_at,
           case when figure.of_scans and sum.present = 0 then 'no-check-in' end
    from sum
    cross join elsewhere
    cross join anchors(gathering) anchor
    cross join lateral (values
        ('registered', sum.registered, null::bigint, 'grow', anchor.starts_at, false),
        ('expected', sum.expected, sum.registered, 'either', anchor.starts_at, false),
        ('present', sum.registered_and_present, sum.registered, 'grow', anchor.sync_deadline_at, true),
        ('show-up-rate', sum.shown_up, sum.expected, 'grow', anchor.sync_deadline_at, true),
        ('no-show-rate', sum.expected - sum.shown_up, sum.expected, 'shrink', anchor.sync_deadline_at, true),
        ('gross-attrition', sum.lost, sum.registered, 'shrink', anchor.sync_deadline_at, true),
        ('late-cancel-rate', sum.cancelled_late, sum.registered, 'grow', anchor.starts_at, false),
        ('walk-in-share', sum.walked_in, sum.present, 'either', anchor.sync_deadline_at, false),
        ('attended', sum.present, null, 'grow', anchor.sync_deadline_at, false),
        ('shown-up', sum.shown_up, null, 'grow', anchor.sync_deadline_at, false),
        ('walk-ins', sum.walked_in, null, 'grow', anchor.sync_deadline_at, false),
        ('late-check-ins', elsewhere.late, null, 'grow', null, false),
        ('check-ins-outside', elsewhere.outside, null, 'either', anchor.sync_deadline_at, false)
    ) as figure (id, numerator, denominator, moves, final_at, of_scans);
end;

-- How many had arrived by the end of each minute in which somebody did.
create or replace function arrival_curve(gathering uuid)
    returns table (at timestamptz, count bigint)
    language sql stable
begin atomic
    select date_trunc('minute', arrived_at), sum(count(*)) over (order by date_trunc('minute', arrived_at))::bigint
    from arrivals(gathering)
    group by date_trunc('minute', arrived_at);
end;

-- The live counter: of those who are expected so many have come, and so many more without a booked place.
create or replace function live_counter(gathering uuid)
    returns table (present bigint, expected bigint, shown_up bigint, walk_ins bigint)
    language sql stable
begin atomic
    select count(*) filter (where attended),
           count(*) filter (where expected),
           count(*) filter (where expected and attended and not walked_in),
           count(*) filter (where walked_in)
    from people(gathering);
end;
