-- Every scan at the door that was not annulled: first, repeated and rehearsed ones. It belongs to the guest named by the latest fact
-- about it, and was recorded when the earliest said so, so that publishing it again makes nothing late.
-- Joined lists are materialized here and in later files: right after many facts arrive the planner expects one row of each, and would
-- compute the list again for every row of the other.
create function scans(gathering uuid)
    returns table (check_in_id uuid, registration_id uuid, person_id uuid, door text, occurred_at timestamptz,
                   recorded_at timestamptz)
    language sql stable
begin atomic
    with told as materialized (
        select id, (body ->> 'checkInId')::uuid as check_in_id, registration_id, person_id, body ->> 'door' as door,
               happened_at, recorded_at
        from fact
        where gathering_id = gathering
          and type in ('attendee.checked-in.v1', 'attendee.check-in-repeated.v1', 'attendee.check-in-rehearsed.v1')
    ), annulled as materialized (
        select (body ->> 'checkInId')::uuid as check_in_id
        from fact
        where gathering_id = gathering and type = 'attendee.check-in-annulled.v1'
    ), owner as materialized (
        select distinct on (registration_id) registration_id, person_id
        from fact
        where gathering_id = gathering
          and type in ('attendee.registered.v1', 'attendee.waiting-listed.v1', 'attendee.checked-in.v1')
        order by registration_id, id desc
    ), latest as materialized (
        select distinct on (check_in_id)
               check_in_id, told.registration_id, coalesce(told.person_id, owner.person_id) as person_id, door, happened_at,
               min(recorded_at) over (partition by check_in_id) as recorded_at
        from told
        left join owner using (registration_id)
        order by check_in_id, id desc
    )
    select check_in_id, latest.registration_id, coalesce(same_as, latest.person_id), door, happened_at, recorded_at
    from latest
    left join alias on alias.person_id = latest.person_id
    where check_in_id not in (select annulled.check_in_id from annulled);
end;
