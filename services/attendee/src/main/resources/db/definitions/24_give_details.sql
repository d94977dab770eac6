-- Gives a person's asks, offers and mentorings to another. If both chose who sees a field, the stricter choice holds, and any choice
-- holds over none; a mentoring that the other has already stays where it is.
create function give_details(the_merge uuid, organisation uuid, giver uuid, taker uuid) returns void
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
