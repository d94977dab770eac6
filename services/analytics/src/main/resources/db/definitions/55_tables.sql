-- A table is one meeting of k people: HELD if two or more confirm and nobody denies, DISPUTED if one confirms and another denies.
-- Somebody who met one of the others confirms; somebody who denies one and met nobody denies.
create function tables(gathering uuid, as_of timestamptz)
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
