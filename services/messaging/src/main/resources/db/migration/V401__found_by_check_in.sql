-- Every check-in asks whether it was told of another place before; without this it read everybody's place.
create index registration_by_check_in on registration (check_in_id) where check_in_id is not null;
