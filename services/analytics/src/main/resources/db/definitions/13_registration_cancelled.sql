-- One row per cancellation; cancelling the place that remains cancels the folded one too. An undone import is no cancellation.
create view registration_cancelled with (security_invoker) as
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
