-- When a gathering was closed: from then on its doors admit nobody new, and nobody waits for a place there.
alter table gathering no force row level security;
alter table gathering add column closed_at timestamptz;
update gathering set closed_at = least(ends_at, now()) where state in ('CLOSED', 'ARCHIVED');
alter table gathering add check ((state in ('CLOSED', 'ARCHIVED')) = (closed_at is not null));
alter table gathering force row level security;
