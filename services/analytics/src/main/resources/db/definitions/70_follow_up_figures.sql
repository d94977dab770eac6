-- Follow-up rate, W in {48 h, 7 d, 30 d}: pairs of K with >= 1 follow-up act by either side in [end, end+W) / K; two-way: an act from
-- each side. New pairs join K until end + 7 d, so a rate may still fall until then.
create function follow_up_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, left_out bigint, moves text, final_at timestamptz, flag text)
    language sql stable
begin atomic
    with watched as materialized (
        select person_a,
               person_b,
               least(a_acted_at, b_acted_at) as first_act_at,
               case when a_acted_at is not null and b_acted_at is not null then greatest(a_acted_at, b_acted_at) end
                   as returned_at
        from pairs(gathering, as_of)
    ), by_window as (
        select name,
               count(person_a)                                              as pairs,
               count(*) filter (where first_act_at < ends_at + length)      as followed_up,
               count(*) filter (where returned_at < ends_at + length)       as both_ways,
               case when as_of < ends_at + interval '7 days' then 'either' else 'grow' end as moves,
               ends_at + length                                             as final_at
        from anchors(gathering)
        cross join (values ('48h', interval '48 hours'), ('7d', interval '7 days'), ('30d', interval '30 days')) as period (name, length)
        left join watched on true
        group by name, length, ends_at
    ), arrival as materialized (
        select person_id from arrivals(gathering)
    ), reached as materialized (
        select person_a as person_id from watched cross join anchors(gathering) where first_act_at < ends_at + interval '30 days'
        union
        select person_b from watched cross join anchors(gathering) where first_act_at < ends_at + interval '30 days'
    )
    select 'follow-up-rate-' || name, followed_up, pairs, null::bigint, moves, final_at, null::text from by_window
    union all
    select 'two-way-follow-up-' || name, both_ways, pairs, null, moves, final_at, null from by_window
    union all
    select 'followed-up',
           count(reached.person_id),
           count(arrival.person_id),
           null,
           'grow',
           ends_at + interval '30 days',
           null
    from anchors(gathering)
    left join arrival on true
    left join reached using (person_id)
    group by ends_at;
end;
