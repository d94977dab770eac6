-- The person who was kept in the end, or this very one.
create function kept_person(person uuid) returns uuid
    language sql stable
as $$
    with recursive chain (id, steps) as (
        select person, 0
        union all
        select m.kept_id, steps + 1 from chain join merge m on m.merged_id = chain.id and m.undone_at is null where steps < 50
    )
    select id from chain order by steps desc limit 1
$$;
