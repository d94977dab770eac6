-- Check-in service time: from the first key, camera hit or tap until the kiosk is ready again, plus the pause before the next guest
-- where that is <= 5 s (back to back). Each scan carries the times of the guest before at the same kiosk.
create function services(gathering uuid)
    returns table (door text, station text, at timestamptz, seconds double precision, is_back_to_back boolean)
    language sql stable
begin atomic
    with told as (
        select distinct on (body ->> 'checkInId')
               body ->> 'door' as door, body ->> 'deviceId' as station, happened_at as at,
               (body ->> 'serviceMillisBefore')::double precision / 1000 as service,
               (body ->> 'pauseMillisBefore')::double precision / 1000 as pause
        from fact
        where gathering_id = gathering
          and type in ('attendee.checked-in.v1', 'attendee.check-in-repeated.v1', 'attendee.check-in-rehearsed.v1')
          and body ->> 'serviceMillisBefore' is not null
        order by body ->> 'checkInId', id
    )
    select door, station, at, service + case when pause <= 5 then pause else 0 end, pause <= 5
    from told;
end;
