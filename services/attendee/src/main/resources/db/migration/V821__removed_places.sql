-- when the organiser took a place away; the place is removed as long as that is its latest cancellation
alter table registration add column removed_at timestamptz;
