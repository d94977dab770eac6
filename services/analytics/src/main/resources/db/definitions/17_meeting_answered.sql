-- One row per answer to a meeting: it took place, or it did not.
create view meeting_answered with (security_invoker) as
select gathering_id, id as fact_id, meeting_id, coalesce(same_as, fact.person_id) as person_id,
       type = 'matching.meeting-confirmed.v1' as took_place, happened_at as answered_at
from fact
left join alias on alias.person_id = fact.person_id
where type in ('matching.meeting-confirmed.v1', 'matching.meeting-denied.v1');
