-- Attended (A): persons with >= 1 effective check-in (not annulled) with occurred_at in [doors,end), accepted if recorded_at < sync
-- deadline. One row per person with their first such scan; scans outside the window change nothing.
create function arrivals(gathering uuid)
    returns table (person_id uuid, registration_id uuid, door text, arrived_at timestamptz)
    language sql stable
begin atomic
    select distinct on (person_id) person_id, registration_id, door, occurred_at
    from scans(gathering)
    cross join anchors(gathering)
    where person_id is not null
      and occurred_at >= doors_at
      and occurred_at < ends_at
      and recorded_at < sync_deadline_at
    order by person_id, occurred_at, check_in_id;
end;
