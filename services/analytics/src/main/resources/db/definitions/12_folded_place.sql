-- Of two places of one person at a gathering, the one given up when they were merged, and the one that remains.
create view folded_place with (security_invoker) as
select gathering_id, (body ->> 'foldedRegistrationId')::uuid as registration_id,
       (body ->> 'survivingRegistrationId')::uuid as survivor_id, instant(body ->> 'mergedAt') as folded_at
from fact
where type = 'attendee.persons-merged.v1'
  and body ->> 'foldedRegistrationId' is not null
  and not exists (select from fact undone
                  where undone.type = 'attendee.merge-undone.v1'
                    and undone.body ->> 'mergeId' = fact.body ->> 'mergeId');
