-- One row per person over all their registrations: registered (E), expected (R), attended (A), and walked in (W) = came in by the door
-- without a confirmed place: channel WALK_IN, or let in from the waiting list or without a place by override.
create function people(gathering uuid)
    returns table (person_id uuid, registered boolean, expected boolean, cancelled_late boolean, walked_in boolean,
                   attended boolean)
    language sql stable
begin atomic
    select person_id,
           coalesce(registered, false),
           coalesce(expected, false),
           coalesce(registered and not expected and cancelled_late, false),
           arrived_at is not null and not coalesce(booked and coalesce(booking_ended_at > arrived_at, true), false),
           arrived_at is not null
    from (select person_id,
                 bool_or(confirmed_before_start)                                          as registered,
                 bool_or(confirmed_at_start)                                              as expected,
                 bool_or(cancelled_late)                                                  as cancelled_late,
                 bool_or(booked_as is not null)                                           as booked,
                 max(coalesce(booking_ended_at, 'infinity')) filter (where booked_as is not null) as booking_ended_at
          from registrations(gathering)
          group by person_id) known
    full join arrivals(gathering) using (person_id);
end;
