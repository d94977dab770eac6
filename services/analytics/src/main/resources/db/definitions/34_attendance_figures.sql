-- Show-up |A and R| / |R|; no-show |R without A| / |R|; gross attrition |E without A| / |E|; late-cancel = cancelled in [cutoff,start) /
-- |E|; walk-in share |A and W| / |A|. Unknown, not 100 %, if the event recorded no check-in at all. A figure without a denominator is a
-- count.
create function attendance_figures(gathering uuid, as_of timestamptz)
    returns table (id text, numerator bigint, denominator bigint, left_out bigint, moves text, final_at timestamptz, flag text)
    language sql stable
begin atomic
    with person as materialized (
        select * from people(gathering)
    ), elsewhere as (
        select count(distinct person_id) filter (where occurred_at >= doors_at and occurred_at < ends_at) as late,
               count(distinct person_id) filter (where occurred_at < doors_at or occurred_at >= ends_at)  as outside
        from scans(gathering)
        cross join anchors(gathering)
        where person_id not in (select person_id from person where attended)
    ), sum as (
        select count(*) filter (where registered)                                as registered,
               count(*) filter (where expected)                                  as expected,
               count(*) filter (where attended)                                  as present,
               count(*) filter (where expected and attended and not walked_in)   as shown_up,
               count(*) filter (where attended and registered)                   as registered_and_present,
               count(*) filter (where not attended and registered)               as lost,
               count(*) filter (where cancelled_late)                            as cancelled_late,
               count(*) filter (where walked_in)                                 as walked_in
        from person
    )
    select figure.id,
           case when figure.of_scans and sum.present = 0 then null else figure.numerator end,
           figure.denominator,
           null::bigint,
           figure.moves,
           figure.final_at,
           case when figure.of_scans and sum.present = 0 then 'no-check-in' end
    from sum
    cross join elsewhere
    cross join anchors(gathering) anchor
    cross join lateral (values
        ('registered', sum.registered, null::bigint, 'grow', anchor.starts_at, false),
        ('expected', sum.expected, sum.registered, 'either', anchor.starts_at, false),
        ('present', sum.registered_and_present, sum.registered, 'grow', anchor.sync_deadline_at, true),
        ('show-up-rate', sum.shown_up, sum.expected, 'grow', anchor.sync_deadline_at, true),
        ('no-show-rate', sum.expected - sum.shown_up, sum.expected, 'shrink', anchor.sync_deadline_at, true),
        ('gross-attrition', sum.lost, sum.registered, 'shrink', anchor.sync_deadline_at, true),
        ('late-cancel-rate', sum.cancelled_late, sum.registered, 'grow', anchor.starts_at, false),
        ('walk-in-share', sum.walked_in, sum.present, 'either', anchor.sync_deadline_at, false),
        ('attended', sum.present, null, 'grow', anchor.sync_deadline_at, false),
        ('shown-up', sum.shown_up, null, 'grow', anchor.sync_deadline_at, false),
        ('walk-ins', sum.walked_in, null, 'grow', anchor.sync_deadline_at, false),
        ('late-check-ins', elsewhere.late, null, 'grow', null, false),
        ('check-ins-outside', elsewhere.outside, null, 'either', anchor.sync_deadline_at, false)
    ) as figure (id, numerator, denominator, moves, final_at, of_scans);
end;
