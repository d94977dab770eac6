-- When each round started, and when it was due to end.
create view round_started with (security_invoker) as
select gathering_id, round_id, instant(body ->> 'startedAt') as started_at, instant(body ->> 'endsAt') as ends_at
from fact
where type = 'matching.round-started.v1';
