-- Connection: unordered pair with mutual opt-in. Two people who turn out to be one are no pair.
create view connected with (security_invoker) as
select gathering_id,
       least(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b))    as person_a,
       greatest(coalesce(a.same_as, fact.person_a), coalesce(b.same_as, fact.person_b)) as person_b,
       happened_at as connected_at
from fact
left join alias a on a.person_id = fact.person_a
left join alias b on b.person_id = fact.person_b
where type = 'matching.connected.v1'
  and coalesce(a.same_as, fact.person_a) <> coalesce(b.same_as, fact.person_b);
