-- One row per pair seated together. Two people who turn out to be one have not met.
create view meeting_seated with (security_invoker) as
select gathering_id, id as fact_id, meeting_id, round_id, (body ->> 'table')::int as table_number,
       least(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b))    as person_a,
       greatest(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b)) as person_b,
       happened_at as seated_at
from fact
left join alias a on a.person_id = fact.person_a
left join alias b on b.person_id = fact.person_b
where type = 'matching.meeting-seated.v1'
  and coalesce(a.same_as, fact.person_a) <> coalesce(b.same_as, fact.person_b);
