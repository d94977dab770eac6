-- Live counter: "57 of 90 expected, 4 walk-ins"; whoever cancelled is in neither.
create function live_counter(gathering uuid)
    returns table (present bigint, expected bigint, shown_up bigint, walk_ins bigint)
    language sql stable
begin atomic
    select count(*) filter (where attended),
           count(*) filter (where expected),
           count(*) filter (where expected and attended and not walked_in),
           count(*) filter (where walked_in)
    from people(gathering);
end;
