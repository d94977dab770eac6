-- Connection rate: attendees of A with >= 1 new connection / |A|, until end + 7 d. Connections per attendee: 2 x new pairs with both in
-- A / |A|, also median and P10 (linear interpolation, type 7).
create function connection_figures(gathering uuid, as_of timestamptz)
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
