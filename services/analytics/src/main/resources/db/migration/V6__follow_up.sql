-- A pair has followed up once either side acted in [end, end + window); it did so both ways once each side has.
create function follow_up_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, maturing boolean, flag text)
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
               as_of < ends_at + length                                     as maturing
        from anchors(gathering)
        cross join (values ('48h', interval '48 hours'), ('7d', interval '7 days'), ('30d', interval '30 days')) as period (name, length)
        left join watched on true
        group by name, length, ends_at
    ), reached as (
        select person_a as person_id from watched cross join anchors(gathering) where first_act_at < ends_at + interval '30 days'
        union
        select person_b from watched cross join anchors(gathering) where first_act_at < ends_at + interval '30 days'
    )
    select 'follow-up-rate-' || name, followed_up, pairs, maturing, null::text from by_window
    union all
    select 'two-way-follow-up-' || name, both_ways, pairs, maturing, null from by_window
    union all
    select 'followed-up',
           count(reached.person_id),
           count(arrivals.person_id),
           as_of < ends_at + interval '30 days',
           null
    from anchors(gathering)
    left join arrivals(gathering) on true
    left join reached using (person_id)
    group by ends_at;
end;
