-- One row per meeting with what became of it, from the last answer of each of the two.
create function meetings(gathering uuid, as_of timestamptz)
    returns table (meeting_id uuid, person_a uuid, person_b uuid, seated_at timestamptz, state text, undecided boolean,
                   both_present boolean)
    language sql stable
begin atomic
    with seated as (
        select distinct on (meeting_id) meeting_id, round_id, person_a, person_b, seated_at
        from meeting_seated
        where gathering_id = gathering
        order by meeting_id, fact_id
    ), round as (
        select round_id, min(started_at) as started_at, coalesce(min(ended_at), max(ends_at)) as ended_at
        from (select round_id, started_at, ends_at from round_started where gathering_id = gathering) beginning
        left join (select round_id, ended_at from round_ended where gathering_id = gathering) ending using (round_id)
        group by round_id
    ), answer as (
        select distinct on (meeting_id, person_id) meeting_id, person_id, took_place, answered_at
        from meeting_answered
        where gathering_id = gathering
        order by meeting_id, person_id, answered_at desc, fact_id desc
    ), arrival as materialized (
        select person_id, arrived_at from arrivals(gathering)
    ), answered as (
        select seated.*,
               coalesce(round.started_at, seated_at)                        as started_at,
               coalesce(round.ended_at, seated_at) + interval '48 hours'    as decided_at,
               num_nulls(a.took_place, b.took_place)                        as silent,
               coalesce(a.took_place, false) or coalesce(b.took_place, false)         as confirmed,
               not (coalesce(a.took_place, true) and coalesce(b.took_place, true))    as denied,
               least(case when not a.took_place then a.answered_at end,
                     case when not b.took_place then b.answered_at end)               as denied_at
        from seated
        left join round using (round_id)
        left join answer a on a.meeting_id = seated.meeting_id and a.person_id = seated.person_a
        left join answer b on b.meeting_id = seated.meeting_id and b.person_id = seated.person_b
    )
    select meeting_id,
           answered.person_a,
           answered.person_b,
           seated_at,
           case
               when not confirmed and not denied then 'unknown'
               when not confirmed then 'not-held'
               when denied and denied_at < decided_at then 'disputed'
               when silent = 1 and as_of < decided_at then 'unknown'
               else 'held'
           end,
           as_of < decided_at,
           coalesce(a.arrived_at <= started_at and b.arrived_at <= started_at, false)
    from answered
    left join arrival a on a.person_id = answered.person_a
    left join arrival b on b.person_id = answered.person_b;
end;

-- What cannot be known is left out of both sides of the kept-meeting rate and counted beside it.
create function meeting_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, maturing boolean, flag text)
    language sql stable
begin atomic
    with meeting as materialized (
        select * from meetings(gathering, as_of)
    ), sum as (
        select count(*)                                           as seated,
               count(*) filter (where state = 'held')             as held,
               count(*) filter (where state = 'not-held')         as not_held,
               count(*) filter (where state = 'disputed')         as disputed,
               count(*) filter (where state = 'unknown')          as unknown,
               count(*) filter (where both_present)               as complete,
               coalesce(bool_or(undecided), false)                as undecided
        from meeting
    ), met as (
        select count(*) as people
        from arrivals(gathering)
        where person_id in (select person_a from meeting where state = 'held'
                            union all
                            select person_b from meeting where state = 'held')
    ), present as (
        select count(*) as people from arrivals(gathering)
    )
    select figure.*
    from sum
    cross join met
    cross join present
    cross join lateral (values
        ('met', met.people, present.people, sum.undecided, null::text),
        ('kept-meeting-rate', sum.held, sum.held + sum.not_held, sum.undecided,
            case when sum.disputed + sum.unknown > 0 then 'disputed-or-unknown-left-out' end),
        ('round-completion', sum.complete, sum.seated, false, null),
        ('meetings-held', sum.held, null, sum.undecided, null),
        ('meetings-not-held', sum.not_held, null, sum.undecided, null),
        ('meetings-disputed', sum.disputed, null, sum.undecided, null),
        ('meetings-unknown', sum.unknown, null, sum.undecided, null),
        ('meetings-seated', sum.seated, null, false, null)
    ) as figure (id, numerator, denominator, maturing, flag);
end;
