-- What was last said about the texts a person has today, by them or about anyone merged into them. A changed text is read anew.
create view standing_reading with (security_invoker) as
select distinct on (p.id, r.text) p.id as person_id, r.text, r.topics, r.said_by, r.said_at
  from person p
 cross join lateral same_people(p.id) as same (id)
  join reading r on r.person_id = same.id
 where r.text = any (p.asks || p.offers || person_position(p.role, p.company))
 order by p.id, r.text, r.said_at desc;
