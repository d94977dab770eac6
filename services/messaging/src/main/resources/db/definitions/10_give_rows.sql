-- Gives a person's rows of one event to another person, and lists them. A pair that would become one person stays, as does what the
-- other person already has.
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
