-- One row per connected pair; new if no earlier connection and neither named the other among the people they know.
create function connections(gathering uuid)
    returns table (person_a uuid, person_b uuid, connected_at timestamptz, is_new boolean)
    language sql stable
begin atomic
    -- each list is made once: asked for every pair, they would be made again for each
    with here as materialized (
        select person_a, person_b, min(connected_at) as connected_at
        from connected
        cross join anchors(gathering)
        where gathering_id = gathering and connected_at < ends_at + interval '7 days'
        group by person_a, person_b
    ), earlier as materialized (
        select person_a, person_b, min(connected_at) as connected_at
        from connected
        where gathering_id <> gathering
        group by person_a, person_b
    ), known as materialized (
        select person_a, person_b from known_pair
    )
    select person_a, person_b, here.connected_at,
           coalesce(earlier.connected_at >= here.connected_at, true) and known.person_a is null
    from here
    left join earlier using (person_a, person_b)
    left join known using (person_a, person_b);
end;
