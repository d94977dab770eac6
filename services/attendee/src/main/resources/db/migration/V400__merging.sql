-- Two people who are one: the merged one is an alias of the kept one until the merge is undone.
create table merge (
    id              uuid primary key,
    organisation_id uuid        not null,
    kept_id         uuid        not null references person,
    merged_id       uuid        not null references person,
    merged_at       timestamptz not null,
    undone_at       timestamptz,
    kept_before     jsonb       not null,
    kept_after      jsonb       not null,
    check (kept_id <> merged_id)
);
create unique index one_alias on merge (merged_id) where undone_at is null;
create index merge_by_kept on merge (kept_id) where undone_at is null;

-- the places that a merge gave another owner, as they were before
create table merge_place (
    merge_id        uuid not null references merge,
    registration_id uuid not null references registration,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null references person,
    state           text not null,
    cancelled_at    timestamptz,
    folded_into     uuid references registration,
    primary key (merge_id, registration_id)
);
create index merge_place_folded on merge_place (registration_id) where folded_into is not null;

-- the place that holds for whoever comes with this one: another where it was folded, and the other's where that was folded too
create function surviving_place(place uuid) returns uuid
    language sql stable
as $$
    with recursive chain (id, steps) as (
        select place, 0
        union all
        select p.folded_into, steps + 1
          from chain
          join merge_place p on p.registration_id = chain.id and p.folded_into is not null
          join merge m on m.id = p.merge_id and m.undone_at is null
         where steps < 50
    )
    select id from chain order by steps desc limit 1
$$;

-- the places that are beside another of the same person, each with the one that holds
create view folded_place with (security_invoker) as
select p.registration_id, p.gathering_id, surviving_place(p.registration_id) as survivor_id
  from merge_place p
  join merge m on m.id = p.merge_id
 where p.folded_into is not null and m.undone_at is null;

-- the person who was kept in the end, or this very one
create function kept_person(person uuid) returns uuid
    language sql stable
as $$
    with recursive chain (id, steps) as (
        select person, 0
        union all
        select m.kept_id, steps + 1 from chain join merge m on m.merged_id = chain.id and m.undone_at is null where steps < 50
    )
    select id from chain order by steps desc limit 1
$$;

-- somebody, and everybody who was merged into them
create function same_people(person uuid) returns setof uuid
    language sql stable
as $$
    with recursive same (id) as (
        select person
        union
        select m.merged_id from same join merge m on m.kept_id = same.id and m.undone_at is null
    )
    select id from same
$$;

-- two people's places at one event change owners within one transaction
alter table registration drop constraint registration_gathering_id_person_id_key;
alter table registration add constraint one_place_each unique (gathering_id, person_id) deferrable initially immediate;

-- a scan counts for the place that holds; which place was shown is known where that was another
alter table check_in add column shown_id uuid references registration;
create index check_in_by_shown_place on check_in (gathering_id, shown_id) where shown_id is not null;
grant update (registration_id, shown_id) on check_in to attendee;

-- Whoever scans while two people become one waits for that, and looks again.
create function only_on_places_that_hold() returns trigger
    language plpgsql
as $$
begin
    perform from registration where id = new.registration_id for key share;
    if exists (select from folded_place where registration_id = new.registration_id) then
        return null;
    end if;
    return new;
end
$$;
create trigger only_on_places_that_hold before insert on check_in
    for each row when (new.registration_id is not null) execute function only_on_places_that_hold();

-- What else a merge gave the person who is kept, with what was there before where something was.
create table merge_row (
    merge_id        uuid not null references merge,
    organisation_id uuid not null,
    kind            text not null
        check (kind in ('ask', 'offer', 'mentor', 'mentee', 'mentor-capacity', 'visibility', 'answers')),
    row_key         text not null,
    before          text,
    primary key (merge_id, kind, row_key)
);

-- Gives somebody's asks, offers and mentorings to another. Where both say who sees a field, the one who shows it to fewer is heeded; a
-- mentoring that the other has already stays where it is.
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
        values ('PUBLIC', 1), ('MATCHED', 2), ('CONNECTED', 3), ('NOBODY', 4)
    ), stricter as (
        select theirs.field, theirs.audience, own.audience as before
          from field_visibility theirs
          left join field_visibility own on own.person_id = taker and own.field = theirs.field
          join strictness s on s.audience = theirs.audience
          join strictness o on o.audience = coalesce(own.audience, 'MATCHED')
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
    update field_visibility t set audience = coalesce(m.before, 'MATCHED')
      from merge_row m, field_visibility theirs
     where m.merge_id = the_merge and m.kind = 'visibility' and t.person_id = taker and t.field = m.row_key
       and theirs.person_id = giver and theirs.field = t.field and theirs.audience = t.audience;
    update form_answer t set registration_id = m.row_key::uuid
      from merge_row m, merge_place p
     where m.merge_id = the_merge and m.kind = 'answers' and p.merge_id = the_merge and p.registration_id::text = m.row_key
       and t.registration_id = p.folded_into;
$$;

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['merge', 'merge_place', 'merge_row']
    loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format('create policy organisation on %I using '
            '(organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)', tenant_table);
    end loop;
end $$;

revoke all on merge, merge_place, merge_row from attendee;
grant select, insert on merge, merge_place, merge_row to attendee;
grant update (undone_at) on merge to attendee;
