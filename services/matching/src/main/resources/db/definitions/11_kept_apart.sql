-- Two people are kept apart if one avoids the other, or would rather meet nobody for a topic the other is surely known for; at one
-- gathering only, if the organiser dropped the pair.
create view kept_apart with (security_invoker = true) as
    select organisation_id, person_id, avoided_id, cast(null as uuid) as gathering_id from avoidance
    union
    select u.organisation_id, u.person_id, k.person_id, null
    from unwanted_topic u join known_for_topic k on k.organisation_id = u.organisation_id and k.topic = u.topic
    where k.person_id <> u.person_id
    union
    select organisation_id, one_id, other_id, gathering_id from dropped_now;
