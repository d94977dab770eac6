-- Gives a person's rows of one event to another person, and lists them. A pair that would become one person stays, as does what the
-- other person already has.
create function give_rows(gathering uuid, giver uuid, taker uuid) returns table (kind text, row_id uuid)
    language sql
as $$
    with attendance_moved as (
        update attendance t set person_id = taker
         where t.gathering_id = gathering and t.person_id = giver
        returning t.registration_id as row_id
    ), meeting_moved as (
        update meeting t
           set person_a = least(case t.person_a when giver then t.person_b else t.person_a end, taker),
               person_b = greatest(case t.person_a when giver then t.person_b else t.person_a end, taker)
         where t.gathering_id = gathering and giver in (t.person_a, t.person_b) and taker not in (t.person_a, t.person_b)
        returning t.id as row_id
    ), reason_moved as (
        update gift t
           set giver_id = case t.giver_id when giver then taker else t.giver_id end,
               taker_id = case t.taker_id when giver then taker else t.taker_id end
         where t.reason_of in (select m.row_id from meeting_moved m) and giver in (t.giver_id, t.taker_id)
           and taker not in (t.giver_id, t.taker_id)
    ), seat_moved as (
        update seat t set person_id = taker
         where t.round_id in (select r.id from round r where r.gathering_id = gathering) and t.person_id = giver
           and not exists (select from seat o where o.round_id = t.round_id and o.person_id = taker)
        returning t.round_id as row_id
    ), answer_moved as (
        update answer t set person_id = taker
         where t.meeting_id in (select m.id from meeting m where m.gathering_id = gathering) and t.person_id = giver
           and not exists (select from answer o where o.meeting_id = t.meeting_id and o.person_id = taker)
        returning t.meeting_id as row_id
    ), connection_moved as (
        update connection t
           set person_a = least(case t.person_a when giver then t.person_b else t.person_a end, taker),
               person_b = greatest(case t.person_a when giver then t.person_b else t.person_a end, taker)
         where t.gathering_id = gathering and giver in (t.person_a, t.person_b) and taker not in (t.person_a, t.person_b)
          and not exists (select from connection o where o.gathering_id = t.gathering_id
                             and o.person_a = least(case t.person_a when giver then t.person_b else t.person_a end, taker)
                             and o.person_b = greatest(case t.person_a when giver then t.person_b else t.person_a end, taker))
        returning t.id as row_id
    )
    select 'attendance', row_id from attendance_moved
    union all
    select 'meeting', row_id from meeting_moved
    union all
    select 'seat', row_id from seat_moved
    union all
    select 'answer', row_id from answer_moved
    union all
    select 'connection', row_id from connection_moved
$$;
