-- Anchors: doors, start, end, cutoff (start - 24 h), sync deadline (end + 72 h); windows are half-open.
-- doors is the earlier of the planned instant and the press of "Open doors", which counts from 3 h before the planned doors: an earlier
-- press is a rehearsal, and so is every press before the doors were moved by 3 h or more. A gathering closed early ended then.
create function anchors(gathering uuid)
    returns table (zone text, doors_at timestamptz, starts_at timestamptz, ends_at timestamptz,
                   cutoff_at timestamptz, sync_deadline_at timestamptz)
    language sql stable
begin atomic
    with schedule as (
        select id, body, instant(body ->> 'doorsAt') as planned_at,
               lag(instant(body ->> 'doorsAt')) over (order by id) as before_at
        from fact
        where gathering_id = gathering and type = 'attendee.gathering-scheduled.v1' -- ids are made in the order of publishing
    ), plan as (
        select body, planned_at from schedule order by id desc limit 1
    ), big_move as (
        select id
        from schedule
        where planned_at - before_at >= interval '3 hours' or before_at - planned_at >= interval '3 hours'
        order by id desc
        limit 1
    ), press as (
        select min(instant(opened.body ->> 'openedAt')) as opened_at
        from fact opened
        cross join plan
        where opened.gathering_id = gathering
          and opened.type = 'attendee.gathering-opened.v1'
          and instant(opened.body ->> 'openedAt') >= coalesce((select then_planned.planned_at
                                                               from schedule then_planned
                                                               where then_planned.id < opened.id
                                                               order by then_planned.id desc
                                                               limit 1), plan.planned_at) - interval '3 hours'
          and not exists (select from big_move where big_move.id > opened.id)
    ), closing as (
        select min(instant(body ->> 'endedAt')) as ended_at
        from fact
        where gathering_id = gathering and type = 'attendee.gathering-closed.v1'
    )
    select plan.body ->> 'zone',
           least(planned_at, opened_at),
           instant(plan.body ->> 'startsAt'),
           over.ends_at,
           instant(plan.body ->> 'startsAt') - interval '24 hours',
           over.ends_at + interval '72 hours'
    from plan
    cross join press
    cross join closing
    cross join lateral (select coalesce(closing.ended_at, instant(plan.body ->> 'endsAt')) as ends_at) over
    limit 1; -- worked out once, not again for every row that is compared with it
end;
