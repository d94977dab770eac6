-- A place that the organiser took away: only the organiser can give it back, not the person.
create view removed_place with (security_invoker) as
select id as registration_id
  from registration
 where state = 'CANCELLED' and removed_at = cancelled_at;
