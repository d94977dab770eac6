-- Who has arrived: the one scan of each registration that let its guest in, and that nobody has taken back.
create view arrived with (security_invoker) as
select gathering_id, registration_id, id as check_in_id, occurred_at, door, device_id
  from check_in
 where outcome = 'admitted';
