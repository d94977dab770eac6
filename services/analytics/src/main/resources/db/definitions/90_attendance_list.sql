-- One row per place, folded ones left out, and one per person let in without a place: the scan that counted and what came of it.
-- The channel is the same as in the report.
create function attendance_list(gathering uuid, as_of timestamptz)
    returns table (registration_id uuid, person_id uuid, channel text, registered_at timestamptz, cancelled_at timestamptz,
                   checked_in_at timestamptz, door text, met bigint, connections bigint, followed_up bigint)
    language sql stable
begin atomic
    with held as materialized (
        select person_a, person_b from meetings(gathering, as_of) where state = 'held'
    ), met as materialized (
        select person_id, count(distinct partner) as people
        from (select person_a as person_id, person_b as partner from held
              union all
              select person_b, person_a from held) meeting
        group by person_id
    ), tie as materialized (
        select person_id, count(*) as people
        from connections(gathering)
        cross join lateral (values (person_a), (person_b)) as either (person_id)
        group by person_id
    ), act as materialized (
        select person_id, count(*) as people
        from pairs(gathering, as_of)
        cross join anchors(gathering)
        cross join lateral (values (person_a), (person_b)) as either (person_id)
        where least(a_acted_at, b_acted_at) < ends_at + interval '30 days'
        group by person_id
    ), place as (
        select registration.*, min(booked_as) over (partition by registration.person_id) as booked_by_person_as
        from registrations(gathering) registration
    ), arrival as materialized (
        select * from arrivals(gathering)
    ), person as materialized (
        select person_id, walked_in from people(gathering)
    ), shown as materialized (
        select * from place
        where not exists (select
                          from folded_place folded
                          where folded.gathering_id = gathering and folded.registration_id = place.registration_id)
    )
    select coalesce(shown.registration_id, arrival.registration_id),
           coalesce(shown.person_id, arrival.person_id),
           case when person.walked_in then 'walk-in' else coalesce(booked_as, booked_by_person_as, channel) end,
           registered_at,
           cancelled_at,
           arrived_at,
           door,
           coalesce(met.people, 0),
           coalesce(tie.people, 0),
           coalesce(act.people, 0)
    from shown
    full join arrival on arrival.person_id = shown.person_id
    left join person on person.person_id = coalesce(shown.person_id, arrival.person_id)
    left join met on met.person_id = coalesce(shown.person_id, arrival.person_id)
    left join tie on tie.person_id = coalesce(shown.person_id, arrival.person_id)
    left join act on act.person_id = coalesce(shown.person_id, arrival.person_id);
end;
