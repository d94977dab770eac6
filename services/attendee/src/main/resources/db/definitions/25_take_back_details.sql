-- Gives back what a merge moved, as far as it is still there. Nobody is left with a choice that they did not make.
create function take_back_details(the_merge uuid, giver uuid, taker uuid) returns void
    language sql
as $$
    update ask t set person_id = giver
      from merge_row m where m.merge_id = the_merge and m.kind = 'ask' and t.id::text = m.row_key and t.person_id = taker;
    update offer t set person_id = giver
      from merge_row m where m.merge_id = the_merge and m.kind = 'offer' and t.id::text = m.row_key and t.person_id = taker;
    update mentoring t set mentor_id = giver
      from merge_row m where m.merge_id = the_merge and m.kind = 'mentor' and t.id::text = m.row_key and t.mentor_id = taker;
    update mentoring t set mentee_id = giver
      from merge_row m where m.merge_id = the_merge and m.kind = 'mentee' and t.id::text = m.row_key and t.mentee_id = taker;
    update mentor t set capacity = coalesce(m.before, '0')::int
      from merge_row m, mentor theirs
     where m.merge_id = the_merge and m.kind = 'mentor-capacity' and t.person_id = taker
       and theirs.person_id = giver and theirs.capacity = t.capacity;
    delete from field_visibility t using merge_row m, field_visibility theirs
     where m.merge_id = the_merge and m.kind = 'visibility' and m.before is null and t.person_id = taker and t.field = m.row_key
       and theirs.person_id = giver and theirs.field = t.field and theirs.audience = t.audience;
    update field_visibility t set audience = m.before
      from merge_row m, field_visibility theirs
     where m.merge_id = the_merge and m.kind = 'visibility' and m.before is not null and t.person_id = taker and t.field = m.row_key
       and theirs.person_id = giver and theirs.field = t.field and theirs.audience = t.audience;
    update form_answer t set registration_id = m.row_key::uuid
      from merge_row m, merge_place p
     where m.merge_id = the_merge and m.kind = 'answers' and p.merge_id = the_merge and p.registration_id::text = m.row_key
       and t.registration_id = p.folded_into;
$$;
