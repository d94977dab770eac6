-- One row per unordered pair that wants to stay in touch. New, unless the two were connected at another gathering before, or one of them
-- says that they know the other.
create or replace function connections(gathering uuid)
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

-- One row per pair whose follow-up is watched (K): the new connections and every pair that met, of larger tables only those that are
-- connected, with each side's first act afterwards.
create or replace function pairs(gathering uuid, as_of timestamptz)
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

-- Connections per attendee are counted from both ends, of pairs who both came; the median and the tenth percentile (linear
-- interpolation between neighbours) tell who left with few or none.
create or replace function connection_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, left_out bigint, moves text, final_at timestamptz, flag text,
                   median double precision, p10 double precision)
    language sql stable
begin atomic
    with connection as materialized (
        select * from connections(gathering)
    ), arrival as materialized (
        select person_id from arrivals(gathering)
    ), tie as materialized (
        select person_a as person_id, person_b as other from connection where is_new
        union all
        select person_b, person_a from connection where is_new
    ), person as (
        select arrival.person_id,
               count(tie.other)                 as ties,
               count(other_arrival.person_id)   as connections
        from arrival
        left join tie using (person_id)
        left join arrival other_arrival on other_arrival.person_id = tie.other
        group by arrival.person_id
    ), sum as (
        select count(*)                                                    as present,
               count(*) filter (where ties > 0)                            as connected,
               coalesce(sum(connections), 0)::bigint                       as ends,
               percentile_cont(0.5) within group (order by connections)    as median,
               percentile_cont(0.1) within group (order by connections)    as p10
        from person
    ), pair as (
        select count(*) as total, count(*) filter (where is_new) as new from connection
    )
    select figure.id, figure.numerator, figure.denominator, null::bigint, figure.moves, anchor.ends_at + interval '7 days', null::text,
           figure.median, figure.p10
    from sum
    cross join pair
    cross join anchors(gathering) anchor
    cross join lateral (values
        ('connected', sum.connected, sum.present, 'grow', null::float8, null::float8),
        ('connection-rate', sum.connected, sum.present, 'grow', null, null),
        ('connections-per-attendee', sum.ends, sum.present, 'grow', sum.median, sum.p10),
        ('connections', pair.total, null, 'grow', null, null),
        ('new-connections', pair.new, null, 'grow', null, null)
    ) as figure (id, numerator, denominator, moves, median, p10);
end;
