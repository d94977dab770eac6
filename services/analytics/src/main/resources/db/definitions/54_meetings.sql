-- One row per pair seated together, with the state between the two. A table of k people is k(k-1)/2 pairs.
create function meetings(gathering uuid, as_of timestamptz)
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
