-- One row per place, of two places of one person the one that is theirs, and one per person who was let in without a place: the scan
-- that counted, and what came of it. Who came in by the door is a walk-in here exactly where the report counts one.
create or replace function attendance_list(gathering uuid, as_of timestamptz)
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

-- One row per connection. Whether they followed up is not known before the window has passed, unless they already did.
create or replace function connection_list(gathering uuid, as_of timestamptz)
    returns table (person_a uuid, person_b uuid, met_at timestamptz, connected_at timestamptz, is_new boolean,
                   followed_up_in_two_days boolean, followed_up_in_seven_days boolean)
    language sql stable
begin atomic
    with tie as materialized (
        select * from connections(gathering)
    ), meeting as materialized (
        select person_a, person_b, min(seated_at) as met_at
        from meetings(gathering, as_of)
        where state <> 'not-held'
        group by person_a, person_b
    ), pair as materialized (
        select person_a, person_b, least(a_acted_at, b_acted_at) as first_act_at from pairs(gathering, as_of)
    )
    select person_a,
           person_b,
           met_at,
           connected_at,
           is_new,
           case when first_act_at < ends_at + interval '48 hours' then true
                when as_of >= ends_at + interval '48 hours' then false end,
           case when first_act_at < ends_at + interval '7 days' then true
                when as_of >= ends_at + interval '7 days' then false end
    from tie
    cross join anchors(gathering)
    left join meeting using (person_a, person_b)
    left join pair using (person_a, person_b);
end;
