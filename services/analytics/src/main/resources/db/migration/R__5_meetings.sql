-- When each round began and ended.
create or replace function rounds(gathering uuid)
    returns table (round_id uuid, started_at timestamptz, ended_at timestamptz)
    language sql stable
begin atomic
    select round_id, min(started_at), coalesce(min(ended_at), max(ends_at))
    from (select round_id, started_at, ends_at from round_started where gathering_id = gathering) beginning
    left join (select round_id, ended_at from round_ended where gathering_id = gathering) ending using (round_id)
    group by round_id;
end;

-- Every pair that was seated together, once, with the table that it sat at.
create or replace function seated_pairs(gathering uuid)
    returns table (meeting_id uuid, round_id uuid, table_number int, person_a uuid, person_b uuid, seated_at timestamptz)
    language sql stable
begin atomic
    select distinct on (meeting_id) meeting_id, round_id, table_number, person_a, person_b, seated_at
    from meeting_seated
    where gathering_id = gathering
    order by meeting_id, fact_id;
end;

-- The last answer of each person to each meeting.
create or replace function answers(gathering uuid)
    returns table (meeting_id uuid, person_id uuid, took_place boolean, answered_at timestamptz)
    language sql stable
begin atomic
    select distinct on (meeting_id, person_id) meeting_id, person_id, took_place, answered_at
    from meeting_answered
    where gathering_id = gathering
    order by meeting_id, person_id, answered_at desc, fact_id desc;
end;

-- What became of a meeting: nobody answered, nobody confirmed, somebody denied in time beside a confirmation, one confirmation that waits
-- for 48 hours, or held.
create or replace function meeting_state(confirmed bigint, denied bigint, denied_at timestamptz, decided_at timestamptz, as_of timestamptz)
    returns text
    language sql immutable
return case
    when confirmed = 0 and denied = 0 then 'unknown'
    when confirmed = 0 then 'not-held'
    when denied > 0 and denied_at < decided_at then 'disputed'
    when confirmed = 1 and as_of < decided_at then 'unknown'
    else 'held'
end;

-- One row per pair that sat together, with what became of it between the two. A pair of a larger table is one of k·(k−1)/2.
create or replace function meetings(gathering uuid, as_of timestamptz)
    returns table (meeting_id uuid, round_id uuid, table_number int, person_a uuid, person_b uuid, seated_at timestamptz,
                   state text, is_of_two boolean)
    language sql stable
begin atomic
    with seated as materialized (
        select * from seated_pairs(gathering)
    ), round as materialized (
        select * from rounds(gathering)
    ), answer as materialized (
        select * from answers(gathering)
    ), answered as (
        select seated.*,
               coalesce(round.ended_at, seated_at) + interval '48 hours'                                  as decided_at,
               (a.took_place is true)::int + (b.took_place is true)::int                                  as confirmed,
               (a.took_place is false)::int + (b.took_place is false)::int                                as denied,
               least(case when not a.took_place then a.answered_at end,
                     case when not b.took_place then b.answered_at end)                                   as denied_at,
               count(*) over (partition by seated.round_id, seated.table_number) = 1                      as is_of_two
        from seated
        left join round using (round_id)
        left join answer a on a.meeting_id = seated.meeting_id and a.person_id = seated.person_a
        left join answer b on b.meeting_id = seated.meeting_id and b.person_id = seated.person_b
    )
    select meeting_id, round_id, table_number, person_a, person_b, seated_at,
           meeting_state(confirmed, denied, denied_at, decided_at, as_of), is_of_two
    from answered;
end;

-- One row per table of a round: one meeting of all who sat there. Somebody's word about it is a confirmation if they met one of the
-- others, a denial if they say that of nobody and deny one.
create or replace function tables(gathering uuid, as_of timestamptz)
    returns table (round_id uuid, table_number int, state text, decided_at timestamptz)
    language sql stable
begin atomic
    with seated as materialized (
        select * from seated_pairs(gathering)
    ), round as materialized (
        select * from rounds(gathering)
    ), answer as materialized (
        select * from answers(gathering)
    ), word as (
        select seated.round_id, seated.table_number, place.person_id,
               bool_or(answer.took_place)                                  as took_place,
               min(answer.answered_at) filter (where not answer.took_place) as denied_at
        from seated
        cross join lateral (values (seated.person_a), (seated.person_b)) as place (person_id)
        left join answer
            on answer.meeting_id = seated.meeting_id and answer.person_id = place.person_id
        group by seated.round_id, seated.table_number, place.person_id
    ), seated_at_table as (
        select round_id, table_number, max(seated_at) as seated_at from seated group by round_id, table_number
    ), counted as (
        select word.round_id, word.table_number,
               count(*) filter (where took_place)                   as confirmed,
               count(*) filter (where not took_place)               as denied,
               min(denied_at) filter (where not took_place)         as denied_at
        from word
        group by word.round_id, word.table_number
    ), dated as (
        select counted.*, coalesce(round.ended_at, seated_at) + interval '48 hours' as decided_at
        from counted
        join seated_at_table using (round_id, table_number)
        left join round using (round_id)
    )
    select round_id, table_number, meeting_state(confirmed, denied, denied_at, decided_at, as_of), decided_at from dated;
end;

-- What cannot be known is left out of both sides and counted beside the figure. Who was not seated at all met nobody that we know of.
create or replace function meeting_figures(gathering uuid, as_of timestamptz)
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
