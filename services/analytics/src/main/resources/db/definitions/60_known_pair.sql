-- Pairs of whom one names the other among the people they know, before or after the gathering.
create view known_pair with (security_invoker) as
select distinct least(coalesce(p.same_as, says.person_id), coalesce(k.same_as, says.known_id))    as person_a,
                greatest(coalesce(p.same_as, says.person_id), coalesce(k.same_as, says.known_id)) as person_b
from acquaintance says
left join alias p on p.person_id = says.person_id
left join alias k on k.person_id = says.known_id;
