-- Person = after merge of duplicates: every merged person with the person they count as while the merge stands. A chain of merges leads
-- to its last person, and an undone merge stays undone.
create view alias with (security_invoker) as
with recursive standing as (
    select distinct on (body ->> 'mergedPersonId')
           (body ->> 'mergedPersonId')::uuid as person_id, (body ->> 'keptPersonId')::uuid as same_as
    from fact
    where type = 'attendee.persons-merged.v1'
      and not exists (select from fact undone
                      where undone.type = 'attendee.merge-undone.v1'
                        and undone.body ->> 'mergeId' = fact.body ->> 'mergeId')
    order by body ->> 'mergedPersonId', instant(body ->> 'mergedAt') desc, id desc
), chain (person_id, same_as, steps) as (
    select person_id, same_as, 1 from standing
    union all
    select chain.person_id, standing.same_as, steps + 1
    from chain
    join standing on standing.person_id = chain.same_as
    where steps < 50
)
select distinct on (person_id) person_id, same_as from chain order by person_id, steps desc;
