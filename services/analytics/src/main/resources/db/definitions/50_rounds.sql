-- When each round of a gathering started and ended; without an end so far, when it is due to end.
create function rounds(gathering uuid)
    returns table (round_id uuid, started_at timestamptz, ended_at timestamptz)
    language sql stable
begin atomic
    select round_id, min(started_at), coalesce(min(ended_at), max(ends_at))
    from (select round_id, started_at, ends_at from round_started where gathering_id = gathering) beginning
    left join (select round_id, ended_at from round_ended where gathering_id = gathering) ending using (round_id)
    group by round_id;
end;
