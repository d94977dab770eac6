-- People who were merged are one in every figure, as long as the merge stands: of the facts about a merge the undoing is final.
-- Whoever was merged into somebody who was merged later is the last of them.
create index fact_of_merge on fact (type) where type in ('attendee.persons-merged.v1', 'attendee.merge-undone.v1');

create view alias with (security_invoker) as
with recursive standing as (
    select distinct on (body ->> 'mergedPersonId')
           (body ->> 'mergedPersonId')::uuid as person_id, (body ->> 'keptPersonId')::uuid as same_as
    from fact
    where type = 'attendee.persons-merged.v1'
      and not exists (select from fact undone
                      where undone.type = 'attendee.merge-undone.v1'
                        and undone.body ->> 'mergeId' = fact.body ->> 'mergeId')
    order by body ->> 'mergedPersonId', instant(body ->> 'mergedAt') desc, id desc
), chain (person_id, same_as, steps) as (
    select person_id, same_as, 1 from standing
    union all
    select chain.person_id, standing.same_as, steps + 1
    from chain
    join standing on standing.person_id = chain.same_as
    where steps < 50
)
select distinct on (person_id) person_id, same_as from chain order by person_id, steps desc;

create or replace view registered with (security_invoker) as
select gathering_id, registration_id, coalesce(same_as, fact.person_id) as person_id, body ->> 'channel' as channel,
       happened_at as registered_at
from fact
left join alias on alias.person_id = fact.person_id
where type = 'attendee.registered.v1';

-- Of two places of one person at a gathering, the one that was given back when they turned out to be one.
create view folded_place with (security_invoker) as
select gathering_id, (body ->> 'foldedRegistrationId')::uuid as registration_id,
       (body ->> 'survivingRegistrationId')::uuid as survivor_id, instant(body ->> 'mergedAt') as folded_at
from fact
where type = 'attendee.persons-merged.v1'
  and body ->> 'foldedRegistrationId' is not null
  and not exists (select from fact undone
                  where undone.type = 'attendee.merge-undone.v1'
                    and undone.body ->> 'mergeId' = fact.body ->> 'mergeId');

-- Whoever gives the place back that is theirs does not keep the other one either.
create or replace view registration_cancelled with (security_invoker) as
select gathering_id, registration_id, coalesce(same_as, fact.person_id) as person_id, happened_at as cancelled_at
from fact
left join alias on alias.person_id = fact.person_id
where type = 'attendee.registration-cancelled.v1'
union all
select folded.gathering_id, folded.registration_id, coalesce(same_as, fact.person_id), happened_at
from folded_place folded
join fact on fact.gathering_id = folded.gathering_id and fact.registration_id = folded.survivor_id
         and fact.type = 'attendee.registration-cancelled.v1' and happened_at >= folded_at
left join alias on alias.person_id = fact.person_id;

-- A check-in belongs to the place of which it was told last, and does not count once it was annulled.
create or replace view checked_in with (security_invoker) as
select distinct on (gathering_id, (body ->> 'checkInId')::uuid)
       gathering_id, id as fact_id, registration_id, coalesce(same_as, fact.person_id) as person_id, body ->> 'door' as door,
       happened_at as occurred_at, recorded_at, (body ->> 'checkInId')::uuid as check_in_id
from fact
left join alias on alias.person_id = fact.person_id
where type = 'attendee.checked-in.v1'
  and not exists (select
                  from fact annulment
                  where annulment.gathering_id = fact.gathering_id
                    and annulment.type = 'attendee.check-in-annulled.v1'
                    and annulment.body ->> 'checkInId' = fact.body ->> 'checkInId')
order by gathering_id, (body ->> 'checkInId')::uuid, id desc;

create or replace view meeting_seated with (security_invoker) as
select gathering_id, id as fact_id, meeting_id, round_id,
       least(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b))    as person_a,
       greatest(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b)) as person_b,
       happened_at as seated_at
from fact
left join alias a on a.person_id = fact.person_a
left join alias b on b.person_id = fact.person_b
where type = 'matching.meeting-seated.v1'
  -- two who turn out to be one have not met
  and coalesce(a.same_as, fact.person_a) <> coalesce(b.same_as, fact.person_b);

create or replace view meeting_answered with (security_invoker) as
select gathering_id, id as fact_id, meeting_id, coalesce(same_as, fact.person_id) as person_id,
       type = 'matching.meeting-confirmed.v1' as took_place, happened_at as answered_at
from fact
left join alias on alias.person_id = fact.person_id
where type in ('matching.meeting-confirmed.v1', 'matching.meeting-denied.v1');

create or replace view connected with (security_invoker) as
select gathering_id,
       least(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b))    as person_a,
       greatest(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b)) as person_b,
       happened_at as connected_at
from fact
left join alias a on a.person_id = fact.person_a
left join alias b on b.person_id = fact.person_b
where type = 'matching.connected.v1'
  and coalesce(a.same_as, fact.person_a) <> coalesce(b.same_as, fact.person_b);

create or replace view followed_up with (security_invoker) as
select gathering_id, coalesce(p.same_as, fact.person_id) as person_id,
       coalesce(w.same_as, fact.with_person_id) as with_person_id, happened_at as followed_up_at
from fact
left join alias p on p.person_id = fact.person_id
left join alias w on w.person_id = fact.with_person_id
where type = 'messaging.followed-up.v1'
  and body ->> 'kind' in ('message', 'second-meeting', 'introduction', 'resource', 'ask-helped', 'outside-contact')
  and coalesce(p.same_as, fact.person_id) <> coalesce(w.same_as, fact.with_person_id);

-- Whoever registered and came in on another place of theirs did not walk in.
create or replace function people(gathering uuid)
    returns table (person_id uuid, registered boolean, expected boolean, cancelled_late boolean, walked_in boolean,
                   attended boolean)
    language sql stable
begin atomic
    select person_id,
           coalesce(registered, false),
           coalesce(expected, false),
           coalesce(registered and not expected and cancelled_late, false),
           coalesce(walked_in and not registered, false),
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

-- One row per place, of two places of one person the one that is theirs: the check-in that counted, and what came of it.
create or replace function attendance_list(gathering uuid, as_of timestamptz)
    returns table (registration_id uuid, person_id uuid, channel text, registered_at timestamptz, cancelled_at timestamptz,
                   checked_in_at timestamptz, door text, met bigint, connections bigint, followed_up bigint)
    language sql stable
begin atomic
    with met as (
        select person_id, count(distinct partner) as people
        from (select person_a as person_id, person_b as partner from meetings(gathering, as_of) where state = 'held'
              union all
              select person_b, person_a from meetings(gathering, as_of) where state = 'held') meeting
        group by person_id
    ), tie as (
        select person_id, count(*) as people
        from connections(gathering)
        cross join lateral (values (person_a), (person_b)) as either (person_id)
        group by person_id
    ), act as (
        select person_id, count(*) as people
        from pairs(gathering, as_of)
        cross join anchors(gathering)
        cross join lateral (values (person_a), (person_b)) as either (person_id)
        where least(a_acted_at, b_acted_at) < ends_at + interval '30 days'
        group by person_id
    )
    select registration.registration_id,
           registration.person_id,
           channel,
           registered_at,
           cancelled_at,
           arrived_at,
           door,
           coalesce(met.people, 0),
           coalesce(tie.people, 0),
           coalesce(act.people, 0)
    from registrations(gathering) registration
    left join arrivals(gathering) arrival on arrival.person_id = registration.person_id
    left join met on met.person_id = registration.person_id
    left join tie on tie.person_id = registration.person_id
    left join act on act.person_id = registration.person_id
    where not exists (select
                      from folded_place folded
                      where folded.gathering_id = gathering and folded.registration_id = registration.registration_id);
end;
