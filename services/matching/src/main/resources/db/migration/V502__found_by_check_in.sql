-- Every check-in asks whether it was told of another place before; without this it read everybody's place.
create index attendance_by_check_in on attendance (check_in_id) where check_in_id is not null;
