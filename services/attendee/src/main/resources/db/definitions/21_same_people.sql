-- A person, and everyone who was merged into them.
create function same_people(person uuid) returns setof uuid
    language sql stable
as $$
    with recursive same (id) as (
        select person
        union
        select m.merged_id from same join merge m on m.kept_id = same.id and m.undone_at is null
    )
    select id from same
$$;
