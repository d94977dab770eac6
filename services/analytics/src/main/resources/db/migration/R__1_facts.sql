-- The facts that figures are made of, one view per kind of fact. The caller's row-level security holds in each.
-- People who were merged are one in every figure, as long as the merge stands: of the facts about a merge the undoing is final.
-- Whoever was merged into somebody who was merged later is the last of them.
create or replace view alias with (security_invoker) as
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

-- A place that an import gave and that was taken back with it was never there.
create or replace view registered with (security_invoker) as
select gathering_id, registration_id, coalesce(same_as, fact.person_id) as person_id, body ->> 'channel' as channel,
       happened_at as registered_at
from fact
left join alias on alias.person_id = fact.person_id
where type = 'attendee.registered.v1'
  and not exists (select from fact undone
                  where undone.gathering_id = fact.gathering_id
                    and undone.registration_id = fact.registration_id
                    and undone.type = 'attendee.registration-cancelled.v1'
                    and undone.body ->> 'reason' = 'import-undone'
                    and undone.happened_at >= fact.happened_at);

-- Of two places of one person at a gathering, the one that was given back when they turned out to be one.
create or replace view folded_place with (security_invoker) as
select gathering_id, (body ->> 'foldedRegistrationId')::uuid as registration_id,
       (body ->> 'survivingRegistrationId')::uuid as survivor_id, instant(body ->> 'mergedAt') as folded_at
from fact
where type = 'attendee.persons-merged.v1'
  and body ->> 'foldedRegistrationId' is not null
  and not exists (select from fact undone
                  where undone.type = 'attendee.merge-undone.v1'
                    and undone.body ->> 'mergeId' = fact.body ->> 'mergeId');

-- Whoever gives the place back that is theirs does not keep the other one either. An undone import is no cancellation.
create or replace view registration_cancelled with (security_invoker) as
select gathering_id, registration_id, coalesce(same_as, fact.person_id) as person_id, happened_at as cancelled_at
from fact
left join alias on alias.person_id = fact.person_id
where type = 'attendee.registration-cancelled.v1'
  and body ->> 'reason' is distinct from 'import-undone'
union all
select folded.gathering_id, folded.registration_id, coalesce(same_as, fact.person_id), happened_at
from folded_place folded
join fact on fact.gathering_id = folded.gathering_id and fact.registration_id = folded.survivor_id
         and fact.type = 'attendee.registration-cancelled.v1' and happened_at >= folded_at
left join alias on alias.person_id = fact.person_id;

create or replace view round_started with (security_invoker) as
select gathering_id, round_id, instant(body ->> 'startedAt') as started_at, instant(body ->> 'endsAt') as ends_at
from fact
where type = 'matching.round-started.v1';

create or replace view round_ended with (security_invoker) as
select gathering_id, round_id, instant(body ->> 'endedAt') as ended_at
from fact
where type = 'matching.round-ended.v1';

-- Two who turn out to be one have not met.
create or replace view meeting_seated with (security_invoker) as
select gathering_id, id as fact_id, meeting_id, round_id, (body ->> 'table')::int as table_number,
       least(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b))    as person_a,
       greatest(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b)) as person_b,
       happened_at as seated_at
from fact
left join alias a on a.person_id = fact.person_a
left join alias b on b.person_id = fact.person_b
where type = 'matching.meeting-seated.v1'
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

-- Automatic mail is another fact and never counts; neither does a kind of act that the definition does not name.
create or replace view followed_up with (security_invoker) as
select gathering_id, coalesce(p.same_as, fact.person_id) as person_id,
       coalesce(w.same_as, fact.with_person_id) as with_person_id, happened_at as followed_up_at
from fact
left join alias p on p.person_id = fact.person_id
left join alias w on w.person_id = fact.with_person_id
where type = 'messaging.followed-up.v1'
  and body ->> 'kind' in ('message', 'second-meeting', 'introduction', 'resource', 'ask-helped', 'outside-contact')
  and coalesce(p.same_as, fact.person_id) <> coalesce(w.same_as, fact.with_person_id);

-- Pairs of whom one says that they know the other, before the gathering or after.
create or replace view known_pair with (security_invoker) as
select distinct least(coalesce(p.same_as, says.person_id), coalesce(k.same_as, says.known_id))    as person_a,
                greatest(coalesce(p.same_as, says.person_id), coalesce(k.same_as, says.known_id)) as person_b
from acquaintance says
left join alias p on p.person_id = says.person_id
left join alias k on k.person_id = says.known_id;
