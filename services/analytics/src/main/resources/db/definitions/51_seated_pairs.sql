-- Every pair seated together, once, with its table.
create function seated_pairs(gathering uuid)
    returns table (meeting_id uuid, round_id uuid, table_number int, person_a uuid, person_b uuid, seated_at timestamptz)
    language sql stable
begin atomic
    select distinct on (meeting_id) meeting_id, round_id, table_number, person_a, person_b, seated_at
    from meeting_seated
    where gathering_id = gathering
    order by meeting_id, fact_id;
end;
