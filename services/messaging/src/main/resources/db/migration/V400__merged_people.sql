-- Two people who are one: what is told of the one who was merged is from then on told of the one who is kept, event by event.
-- Each row that changes hands is noted, so that an undone merge gives it back.
create table moved_row (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    merge_id        uuid not null,
    kind            text not null check (kind in ('registration', 'meeting', 'connection', 'mail', 'act', 'act-received', 'folded')),
    row_id          uuid not null,
    primary key (organisation_id, gathering_id, merge_id, kind, row_id)
);

-- whoever comes with a link of the person who was merged is the person who is kept
create table alias (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null,
    same_as         uuid not null,
    merge_id        uuid not null,
    -- of two places the one that was given back, and the one that is theirs now
    folded_id       uuid,
    surviving_id    uuid,
    primary key (organisation_id, gathering_id, person_id)
);
create index alias_by_folded_place on alias (folded_id) where folded_id is not null;

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['moved_row', 'alias'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy organisation on %I using (organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)',
            tenant_table);
    end loop;
end
$$;

-- Gives a person's rows of one event to another. A pair that would be one person, and what the other has already, stay.
create function give_rows(gathering uuid, giver uuid, taker uuid) returns table (kind text, row_id uuid)
    language sql
as $$
    with registration_moved as (
        update registration t set person_id = taker
         where t.gathering_id = gathering and t.person_id = giver
        returning t.registration_id as row_id
    ), meeting_moved as (
        update meeting t
           set person_a = least(case t.person_a when giver then t.person_b else t.person_a end, taker),
               person_b = greatest(case t.person_a when giver then t.person_b else t.person_a end, taker)
         where t.gathering_id = gathering and giver in (t.person_a, t.person_b) and taker not in (t.person_a, t.person_b)
        returning t.meeting_id as row_id
    ), connection_moved as (
        update connection t
           set person_a = least(case t.person_a when giver then t.person_b else t.person_a end, taker),
               person_b = greatest(case t.person_a when giver then t.person_b else t.person_a end, taker)
         where t.gathering_id = gathering and giver in (t.person_a, t.person_b) and taker not in (t.person_a, t.person_b)
          and not exists (select from connection o where o.gathering_id = t.gathering_id
                             and o.person_a = least(case t.person_a when giver then t.person_b else t.person_a end, taker)
                             and o.person_b = greatest(case t.person_a when giver then t.person_b else t.person_a end, taker))
        returning t.connection_id as row_id
    ), mail_moved as (
        update mail t set person_id = taker
         where t.gathering_id = gathering and t.person_id = giver
        returning t.mail_id as row_id
    ), act_moved as (
        update follow_up t set person_id = taker
         where t.gathering_id = gathering and t.person_id = giver and t.with_person_id <> taker
        returning t.act_id as row_id
    ), act_received_moved as (
        update follow_up t set with_person_id = taker
         where t.gathering_id = gathering and t.with_person_id = giver and t.person_id <> taker
        returning t.act_id as row_id
    )
    select 'registration', row_id from registration_moved
    union all
    select 'meeting', row_id from meeting_moved
    union all
    select 'connection', row_id from connection_moved
    union all
    select 'mail', row_id from mail_moved
    union all
    select 'act', row_id from act_moved
    union all
    select 'act-received', row_id from act_received_moved
$$;

-- Gives the rows back that a merge moved, as far as they are still there.
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
