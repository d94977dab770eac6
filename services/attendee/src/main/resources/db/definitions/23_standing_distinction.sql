-- Two people who are not the same, under their ids after merges. Two who were merged all the same are no longer kept apart.
create view standing_distinction with (security_invoker) as
select id, said_at, least(one_now, other_now) as one_id, greatest(one_now, other_now) as other_id
  from (select d.id, d.said_at, kept_person(d.one_id) as one_now, kept_person(d.other_id) as other_now
          from distinction d
         where d.taken_back_at is null) as today
 where one_now <> other_now;
