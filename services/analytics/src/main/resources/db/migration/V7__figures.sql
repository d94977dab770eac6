-- Every figure of one gathering, as a function of its facts and of the instant at which it is asked.
-- The plan is as good for one gathering as for another: it is made once per session.
create function figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, maturing boolean, flag text,
                   median double precision, p10 double precision)
    language sql stable set plan_cache_mode = 'force_generic_plan'
begin atomic
    select id, numerator, denominator, maturing, flag, null::double precision, null::double precision
    from attendance_figures(gathering, as_of)
    union all
    select id, numerator, denominator, maturing, flag, null, null from meeting_figures(gathering, as_of)
    union all
    select id, numerator, denominator, maturing, flag, median, p10 from connection_figures(gathering, as_of)
    union all
    select id, numerator, denominator, maturing, flag, null, null from follow_up_figures(gathering, as_of);
end;
