-- When each round ended.
create view round_ended with (security_invoker) as
select gathering_id, round_id, instant(body ->> 'endedAt') as ended_at
from fact
where type = 'matching.round-ended.v1';
