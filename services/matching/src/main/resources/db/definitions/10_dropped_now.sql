-- The pairs the organiser dropped, under the people's ids after merges: what was decided about either of two merged people holds.
create view dropped_now with (security_invoker = true) as
    select d.organisation_id, d.gathering_id, d.person_a, d.person_b, coalesce(a.same_as, d.person_a) as one_id,
        coalesce(b.same_as, d.person_b) as other_id, d.suggested, d.dropped_at
    from dropped_pair d
    left join alias a on a.organisation_id = d.organisation_id and a.gathering_id = d.gathering_id and a.person_id = d.person_a
    left join alias b on b.organisation_id = d.organisation_id and b.gathering_id = d.gathering_id and b.person_id = d.person_b
    where coalesce(a.same_as, d.person_a) <> coalesce(b.same_as, d.person_b);
