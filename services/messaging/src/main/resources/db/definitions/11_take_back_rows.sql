-- Gives back the rows that a merge moved, as far as they are still there.
create function take_back_rows(gathering uuid, merge uuid, giver uuid, taker uuid) returns void
    language sql
as $$
    update registration t set person_id = giver
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'registration' and m.row_id = t.registration_id and t.person_id = taker;
    update meeting t
       set person_a = least(case t.person_a when taker then t.person_b else t.person_a end, giver),
           person_b = greatest(case t.person_a when taker then t.person_b else t.person_a end, giver)
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'meeting' and m.row_id = t.meeting_id and taker in (t.person_a, t.person_b);
    update connection t
       set person_a = least(case t.person_a when taker then t.person_b else t.person_a end, giver),
           person_b = greatest(case t.person_a when taker then t.person_b else t.person_a end, giver)
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'connection' and m.row_id = t.connection_id and taker in (t.person_a, t.person_b);
    update mail t set person_id = giver
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'mail' and m.row_id = t.mail_id and t.person_id = taker;
    update follow_up t set person_id = giver
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'act' and m.row_id = t.act_id and t.person_id = taker;
    update follow_up t set with_person_id = giver
      from moved_row m
     where m.gathering_id = gathering and m.merge_id = merge and m.kind = 'act-received' and m.row_id = t.act_id and t.with_person_id = taker;
$$;
