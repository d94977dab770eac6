-- Two people who are one: the merged one is an alias of the kept one until the merge is undone.
create table merge (
    id              uuid primary key,
    organisation_id uuid        not null,
    kept_id         uuid        not null references person,
    merged_id       uuid        not null references person,
    merged_at       timestamptz not null,
    undone_at       timestamptz,
    kept_before     jsonb       not null,
    kept_after      jsonb       not null,
    check (kept_id <> merged_id)
);
create unique index one_alias on merge (merged_id) where undone_at is null;
create index merge_by_kept on merge (kept_id) where undone_at is null;

-- the places that a merge gave another owner, as they were before
create table merge_place (
    merge_id        uuid not null references merge,
    registration_id uuid not null references registration,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null references person,
    state           text not null,
    cancelled_at    timestamptz,
    folded_into     uuid references registration,
    primary key (merge_id, registration_id)
);
create index merge_place_folded on merge_place (registration_id) where folded_into is not null;

-- what else a merge gave the person who is kept, with what was there before, if anything
create table merge_row (
    merge_id        uuid not null references merge,
    organisation_id uuid not null,
    kind            text not null
        check (kind in ('ask', 'offer', 'mentor', 'mentee', 'mentor-capacity', 'visibility', 'answers')),
    row_key         text not null,
    before          text,
    primary key (merge_id, kind, row_key)
);

-- two people of whom an organiser says that they are not the same; the smaller id comes first
create table distinction (
    id              uuid primary key,
    organisation_id uuid        not null,
    one_id          uuid        not null references person,
    other_id        uuid        not null references person,
    said_at         timestamptz not null,
    taken_back_at   timestamptz,
    check (one_id < other_id)
);
create index distinction_standing on distinction (organisation_id) where taken_back_at is null;

call limit_to_own_organisation('merge', 'merge_place', 'merge_row', 'distinction');

revoke all on merge, merge_place, merge_row, distinction from attendee;
grant select, insert on merge, merge_place, merge_row, distinction to attendee;
grant update (undone_at) on merge to attendee;
grant update (taken_back_at) on distinction to attendee;

-- The place that counts for a guest with this one: another if it was folded, and so on. Versioned: the trigger on check_in calls it.
create function surviving_place(place uuid) returns uuid
    language sql stable
as $$
    with recursive chain (id, steps) as (
        select place, 0
        union all
        select p.folded_into, steps + 1
          from chain
          join merge_place p on p.registration_id = chain.id and p.folded_into is not null
          join merge m on m.id = p.merge_id and m.undone_at is null
         where steps < 50
    )
    select id from chain order by steps desc limit 1
$$;
