-- The places given up for another place of the same person, each with the one that remains.
create view folded_place with (security_invoker) as
select p.registration_id, p.gathering_id, surviving_place(p.registration_id) as survivor_id
  from merge_place p
  join merge m on m.id = p.merge_id
 where p.folded_into is not null and m.undone_at is null;
