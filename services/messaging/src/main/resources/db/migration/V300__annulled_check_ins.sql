-- which check-in it was, so that the annulment of another one does not undo it
alter table registration add column check_in_id uuid;
