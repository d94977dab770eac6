-- Follow-up acts: message, second meeting booked, introduction made, resource sent, ask moved to HELPED, self-logged outside contact;
-- automatic mail never counts.
create view followed_up with (security_invoker) as
select gathering_id, coalesce(p.same_as, fact.person_id) as person_id,
       coalesce(w.same_as, fact.with_person_id) as with_person_id, happened_at as followed_up_at
from fact
left join alias p on p.person_id = fact.person_id
left join alias w on w.person_id = fact.with_person_id
where type = 'messaging.followed-up.v1'
  and body ->> 'kind' in ('message', 'second-meeting', 'introduction', 'resource', 'ask-helped', 'outside-contact')
  and coalesce(p.same_as, fact.person_id) <> coalesce(w.same_as, fact.with_person_id);
