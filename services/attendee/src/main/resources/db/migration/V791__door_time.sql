-- occurred_at is by the server's clock; what the door's own clock told stays beside it, where that was put right
alter table check_in add column told_at timestamptz;
