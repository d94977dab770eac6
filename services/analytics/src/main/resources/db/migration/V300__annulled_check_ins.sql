-- A check-in that was annulled does not count; that it happened, and that it was annulled, stay in the store.
create or replace view checked_in with (security_invoker) as
select gathering_id, id as fact_id, registration_id, person_id, body ->> 'door' as door,
       happened_at as occurred_at, recorded_at, (body ->> 'checkInId')::uuid as check_in_id
from fact
where type = 'attendee.checked-in.v1'
  and not exists (select
                  from fact annulment
                  where annulment.gathering_id = fact.gathering_id
                    and annulment.type = 'attendee.check-in-annulled.v1'
                    and annulment.body ->> 'checkInId' = fact.body ->> 'checkInId');

-- The first check-in of each person that counts: while the gathering was on, and told before the deadline for late data.
create or replace function arrivals(gathering uuid)
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
    order by person_id, occurred_at, check_in_id;
end;
