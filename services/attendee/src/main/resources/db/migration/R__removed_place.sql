-- A place that the organiser took away: its person does not come back by themselves, only by the organiser.
create or replace view removed_place with (security_invoker) as
select id as registration_id
  from registration
 where state = 'CANCELLED' and removed_at = cancelled_at;
grant select on removed_place to attendee;
