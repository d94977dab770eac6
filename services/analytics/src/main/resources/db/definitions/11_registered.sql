-- One row per registration, under the person who holds it after merges. An undone import registered nobody.
create view registered with (security_invoker) as
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
