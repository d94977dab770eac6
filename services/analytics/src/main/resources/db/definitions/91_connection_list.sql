-- One row per connection. Whether the pair followed up stays unknown until the window has passed, unless they already did.
create function connection_list(gathering uuid, as_of timestamptz)
    returns table (person_a uuid, person_b uuid, met_at timestamptz, connected_at timestamptz, is_new boolean,
                   followed_up_in_two_days boolean, followed_up_in_seven_days boolean)
    language sql stable
begin atomic
    with tie as materialized (
        select * from connections(gathering)
    ), meeting as materialized (
        select person_a, person_b, min(seated_at) as met_at
        from meetings(gathering, as_of)
        where state <> 'not-held'
        group by person_a, person_b
    ), pair as materialized (
        select person_a, person_b, least(a_acted_at, b_acted_at) as first_act_at from pairs(gathering, as_of)
    )
    select person_a,
           person_b,
           met_at,
           connected_at,
           is_new,
           case when first_act_at < ends_at + interval '48 hours' then true
                when as_of >= ends_at + interval '48 hours' then false end,
           case when first_act_at < ends_at + interval '7 days' then true
                when as_of >= ends_at + interval '7 days' then false end
    from tie
    cross join anchors(gathering)
    left join meeting using (person_a, person_b)
    left join pair using (person_a, person_b);
end;
