-- Gives back the rows that a merge moved, as far as they are still there.
create function take_back_rows(gathering uuid, merge uuid, giver uuid, taker uuid) returns void
    language sql
as $$
    update attendance t set person_id = giver
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'attendance' and m.row_id = t.registration_id and t.person_id = taker;
    update meeting t
       set person_a = least(case t.person_a when taker then t.person_b else t.person_a end, giver),
           person_b = greatest(case t.person_a when taker then t.person_b else t.person_a end, giver)
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'meeting' and m.row_id = t.id and taker in (t.person_a, t.person_b);
    update gift t
       set giver_id = case t.giver_id when taker then giver else t.giver_id end,
           taker_id = case t.taker_id when taker then giver else t.taker_id end
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'meeting' and m.row_id = t.reason_of
       and taker in (t.giver_id, t.taker_id);
    update seat t set person_id = giver
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'seat' and m.row_id = t.round_id and t.person_id = taker;
    update answer t set person_id = giver
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'answer' and m.row_id = t.meeting_id and t.person_id = taker;
    update connection t
       set person_a = least(case t.person_a when taker then t.person_b else t.person_a end, giver),
           person_b = greatest(case t.person_a when taker then t.person_b else t.person_a end, giver)
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'connection' and m.row_id = t.id and taker in (t.person_a, t.person_b);
$$;
