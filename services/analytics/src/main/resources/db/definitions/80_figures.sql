-- Every figure of a gathering at an instant. Maturing says which way a figure can still move (grow, shrink, either) and until when.
-- The generic plan suits every gathering, so it is made once per session.
create function figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, left_out bigint, moves text, matures_at timestamptz, flag text,
                   median double precision, p10 double precision)
    language sql stable set plan_cache_mode = 'force_generic_plan'
begin atomic
    select figure.id,
           figure.numerator,
           figure.denominator,
           figure.left_out,
           case when as_of < figure.final_at then figure.moves end,
           case when as_of < figure.final_at then figure.final_at end,
           figure.flag,
           figure.median,
           figure.p10
    from (select id, numerator, denominator, left_out, moves, final_at, flag, null::double precision as median,
                 null::double precision as p10
          from attendance_figures(gathering, as_of)
          union all
          select id, numerator, denominator, left_out, moves, final_at, flag, null, null from meeting_figures(gathering, as_of)
          union all
          select id, numerator, denominator, left_out, moves, final_at, flag, median, p10 from connection_figures(gathering, as_of)
          union all
          select id, numerator, denominator, left_out, moves, final_at, flag, null, null
          from follow_up_figures(gathering, as_of)) figure;
end;
