-- The facts that figures are made of, one view per kind of fact. The caller's row-level security holds in each.

create view registered with (security_invoker) as
select gathering_id, registration_id, person_id, body ->> 'channel' as channel, happened_at as registered_at
from fact
where type = 'attendee.registered.v1';

create view registration_cancelled with (security_invoker) as
select gathering_id, registration_id, person_id, happened_at as cancelled_at
from fact
where type = 'attendee.registration-cancelled.v1';

create view checked_in with (security_invoker) as
select gathering_id, id as fact_id, registration_id, person_id, body ->> 'door' as door,
       happened_at as occurred_at, recorded_at
from fact
where type = 'attendee.checked-in.v1';

create view round_started with (security_invoker) as
select gathering_id, round_id, instant(body ->> 'startedAt') as started_at, instant(body ->> 'endsAt') as ends_at
from fact
where type = 'matching.round-started.v1';

create view round_ended with (security_invoker) as
select gathering_id, round_id, instant(body ->> 'endedAt') as ended_at
from fact
where type = 'matching.round-ended.v1';

create view meeting_seated with (security_invoker) as
select gathering_id, id as fact_id, meeting_id, round_id, person_a, person_b, happened_at as seated_at
from fact
where type = 'matching.meeting-seated.v1';

create view meeting_answered with (security_invoker) as
select gathering_id, id as fact_id, meeting_id, person_id, type = 'matching.meeting-confirmed.v1' as took_place,
       happened_at as answered_at
from fact
where type in ('matching.meeting-confirmed.v1', 'matching.meeting-denied.v1');

create view connected with (security_invoker) as
select gathering_id, person_a, person_b, happened_at as connected_at
from fact
where type = 'matching.connected.v1';

-- Automatic mail is another fact and never counts; neither does a kind of act that the definition does not name.
create view followed_up with (security_invoker) as
select gathering_id, person_id, with_person_id, happened_at as followed_up_at
from fact
where type = 'messaging.followed-up.v1'
  and body ->> 'kind' in ('message', 'second-meeting', 'introduction', 'resource', 'ask-helped', 'outside-contact');

-- The instants that windows hang on. Doors that were opened early were open; a gathering that was closed early was over.
create function anchors(gathering uuid)
    returns table (zone text, doors_at timestamptz, starts_at timestamptz, ends_at timestamptz,
                   cutoff_at timestamptz, sync_deadline_at timestamptz)
    language sql stable
begin atomic
    select plan.body ->> 'zone',
           least(instant(plan.body ->> 'doorsAt'), opened_at),
           instant(plan.body ->> 'startsAt'),
           over.ends_at,
           instant(plan.body ->> 'startsAt') - interval '24 hours',
           over.ends_at + interval '72 hours'
    from (select body
          from fact
          where gathering_id = gathering and type = 'attendee.gathering-scheduled.v1'
          order by id desc -- ids are made in the order of publishing
          limit 1) plan
    cross join (select min(instant(body ->> 'openedAt')) as opened_at
                from fact
                where gathering_id = gathering and type = 'attendee.gathering-opened.v1') opening
    cross join (select min(instant(body ->> 'endedAt')) as ended_at
                from fact
                where gathering_id = gathering and type = 'attendee.gathering-closed.v1') closing
    cross join lateral (select coalesce(closing.ended_at, instant(plan.body ->> 'endsAt')) as ends_at) over
    limit 1; -- worked out once, not again for every row that is compared with it
end;
