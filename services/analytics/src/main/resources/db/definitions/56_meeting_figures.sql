-- Kept-meeting rate: HELD / (HELD + NOT_HELD); DISPUTED and UNKNOWN are out of both, with counts. A guest who was never seated met
-- nobody we know of. Round completion needs the published plan of the round; without one it is null.
create function meeting_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, left_out bigint, moves text, final_at timestamptz, flag text)
    language sql stable
begin atomic
    with sum as (
        select count(*)                                           as seated,
               count(*) filter (where state = 'held')             as held,
               count(*) filter (where state = 'not-held')         as not_held,
               count(*) filter (where state = 'disputed')         as disputed,
               count(*) filter (where state = 'unknown')          as unknown,
               max(decided_at)                                    as decided_at
        from tables(gathering, as_of)
    ), meeting as materialized (
        select person_a, person_b, state from meetings(gathering, as_of)
    ), seat as materialized (
        select person_a as person_id, state from meeting
        union all
        select person_b, state from meeting
    ), arrival as materialized (
        select person_id from arrivals(gathering)
    ), person as (
        select arrival.person_id,
               coalesce(bool_or(state = 'held'), false)                    as has_met,
               coalesce(bool_or(state in ('unknown', 'disputed')), false)  as is_unclear
        from arrival
        left join seat using (person_id)
        group by arrival.person_id
    ), met as (
        select count(*) filter (where has_met)                    as people,
               count(*) filter (where has_met or not is_unclear)  as known,
               count(*) filter (where is_unclear and not has_met) as unclear
        from person
    )
    select figure.*
    from sum
    cross join met
    cross join lateral (values
        ('met', case when sum.seated > 0 then met.people end, met.known, met.unclear, 'either', sum.decided_at,
            case when sum.seated = 0 then 'no-meetings' when met.unclear > 0 then 'disputed-or-unknown-left-out' end),
        ('kept-meeting-rate', sum.held, sum.held + sum.not_held, sum.disputed + sum.unknown, 'either', sum.decided_at,
            case when sum.disputed + sum.unknown > 0 then 'disputed-or-unknown-left-out' end),
        -- tables are set when a round begins, for those who are there: without a plan told before, nothing was completed
        ('round-completion', null::bigint, null::bigint, null::bigint, null, null, 'no-plan'),
        ('met-people', met.people, null, null, 'either', sum.decided_at, null),
        ('meetings-held', sum.held, null, null, 'either', sum.decided_at, null),
        ('meetings-not-held', sum.not_held, null, null, 'either', sum.decided_at, null),
        ('meetings-disputed', sum.disputed, null, null, 'either', sum.decided_at, null),
        ('meetings-unknown', sum.unknown, null, null, 'shrink', sum.decided_at, null),
        ('meetings-seated', sum.seated, null, null, 'grow', null, null)
    ) as figure (id, numerator, denominator, left_out, moves, final_at, flag);
end;
