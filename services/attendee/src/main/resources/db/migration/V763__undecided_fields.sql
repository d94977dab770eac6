-- Having decided nothing is not the same as having chosen those whom one meets: a badge shows the one and hides the other. So a merge
-- heeds a choice over none, and an undone merge leaves nobody with a choice that they did not make.
grant delete on field_visibility to attendee;

-- Gives somebody's asks, offers and mentorings to another. Where both say who sees a field, the one who shows it to fewer is heeded; a
-- mentoring that the other has already stays where it is.
create or replace function give_details(the_merge uuid, organisation uuid, giver uuid, taker uuid) returns void
    language sql
as $$
    with ask_moved as (
        update ask set person_id = taker where person_id = giver returning id
    ), offer_moved as (
        update offer set person_id = taker where person_id = giver returning id
    ), mentor_moved as (
        update mentoring t set mentor_id = taker
         where t.mentor_id = giver and t.mentee_id <> taker
           and not exists (select from mentoring o where o.mentor_id = taker and o.mentee_id = t.mentee_id
                              and o.state in ('requested', 'agreed'))
        returning t.id
    ), mentee_moved as (
        update mentoring t set mentee_id = taker
         where t.mentee_id = giver and t.mentor_id <> taker
           and not exists (select from mentoring o where o.mentee_id = taker and o.mentor_id = t.mentor_id
                              and o.state in ('requested', 'agreed'))
        returning t.id
    ), capacity_before as (
        select (select m.capacity from mentor m where m.person_id = taker) as capacity
    ), capacity_moved as (
        insert into mentor (person_id, organisation_id, capacity)
        select taker, organisation, m.capacity from mentor m where m.person_id = giver and m.capacity > 0
        on conflict (person_id) do update set capacity = excluded.capacity where mentor.capacity = 0
        returning 1
    ), strictness (audience, rank) as (
        values ('PUBLIC', 1), ('UNDECIDED', 2), ('MATCHED', 3), ('CONNECTED', 4), ('NOBODY', 5)
    ), stricter as (
        select theirs.field, theirs.audience, own.audience as before
          from field_visibility theirs
          left join field_visibility own on own.person_id = taker and own.field = theirs.field
          join strictness s on s.audience = theirs.audience
          join strictness o on o.audience = coalesce(own.audience, 'UNDECIDED')
         where theirs.person_id = giver and s.rank > o.rank
    ), visibility_moved as (
        insert into field_visibility (person_id, field, organisation_id, audience)
        select taker, field, organisation, audience from stricter
        on conflict (person_id, field) do update set audience = excluded.audience
        returning field
    ), answers_moved as (
        update form_answer t set registration_id = p.folded_into
          from merge_place p
         where p.merge_id = the_merge and p.folded_into is not null and t.registration_id = p.registration_id
           and not exists (select from form_answer o where o.registration_id = p.folded_into)
        returning p.registration_id
    )
    insert into merge_row (merge_id, organisation_id, kind, row_key, before)
    select the_merge, organisation, kind, row_key, before
      from (select 'ask', id::text, null from ask_moved
            union all select 'offer', id::text, null from offer_moved
            union all select 'mentor', id::text, null from mentor_moved
            union all select 'mentee', id::text, null from mentee_moved
            union all select 'mentor-capacity', '', capacity::text from capacity_before, capacity_moved
            union all select 'visibility', v.field, stricter.before from visibility_moved v join stricter using (field)
            union all select 'answers', registration_id::text, null from answers_moved) as moved (kind, row_key, before)
$$;

-- Gives back what a merge moved, as far as it is still there.
create or replace function take_back_details(the_merge uuid, giver uuid, taker uuid) returns void
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
