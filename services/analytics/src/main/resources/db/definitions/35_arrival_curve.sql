-- How many people had arrived by the end of each minute with an arrival.
create function arrival_curve(gathering uuid)
    returns table (at timestamptz, count bigint)
    language sql stable
begin atomic
    select date_trunc('minute', arrived_at), sum(count(*)) over (order by date_trunc('minute', arrived_at))::bigint
    from arrivals(gathering)
    group by date_trunc('minute', arrived_at);
end;
