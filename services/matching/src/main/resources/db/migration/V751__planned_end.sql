-- answers are taken until a week after the end: the planned one, unless it was closed earlier
alter table gathering add column ends_at timestamptz;
