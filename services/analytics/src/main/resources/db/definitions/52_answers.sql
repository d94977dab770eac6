-- The last answer of each person to each meeting.
create function answers(gathering uuid)
    returns table (meeting_id uuid, person_id uuid, took_place boolean, answered_at timestamptz)
    language sql stable
begin atomic
    select distinct on (meeting_id, person_id) meeting_id, person_id, took_place, answered_at
    from meeting_answered
    where gathering_id = gathering
    order by meeting_id, person_id, answered_at desc, fact_id desc;
end;
