-- The press of "Open doors" that counts: not earlier than three hours before the planned doors. Scans count from the earlier of the two.
alter table gathering add column opened_at timestamptz;

-- A place that was given by mistake and taken back with its import: it was never there.
alter table registration add column voided_at timestamptz;

-- A scan from before the doors were open is a rehearsal: it stays in the book and lets nobody in.
alter table check_in
    drop constraint check_in_outcome_check,
    add check (outcome in ('admitted', 'already-in', 'rehearsal', 'refused', 'annulled')),
    drop constraint check_in_answered_check,
    add check (answered in ('admitted', 'already-in', 'rehearsal', 'refused'));
