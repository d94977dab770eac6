-- K = new connections and HELD meetings of the event, of larger tables only connected pairs, with each side's first follow-up act at or
-- after the end.
create function pairs(gathering uuid, as_of timestamptz)
    returns table (person_a uuid, person_b uuid, a_acted_at timestamptz, b_acted_at timestamptz)
    language sql stable
begin atomic
    with tie as materialized (
        select person_a, person_b, is_new from connections(gathering)
    ), met as materialized (
        select person_a, person_b, is_of_two from meetings(gathering, as_of) where state = 'held'
    ), watched as materialized (
        select person_a, person_b from tie where is_new
        union
        select person_a, person_b from met where is_of_two
        union
        select person_a, person_b from met join tie using (person_a, person_b)
    ), act as materialized (
        select least(person_id, with_person_id)                                 as person_a,
               greatest(person_id, with_person_id)                              as person_b,
               min(followed_up_at) filter (where person_id < with_person_id)    as a_acted_at,
               min(followed_up_at) filter (where person_id > with_person_id)    as b_acted_at
        from followed_up
        cross join anchors(gathering)
        where gathering_id = gathering
          and followed_up_at >= ends_at
        group by 1, 2
    )
    select person_a, person_b, a_acted_at, b_acted_at
    from watched
    left join act using (person_a, person_b);
end;
