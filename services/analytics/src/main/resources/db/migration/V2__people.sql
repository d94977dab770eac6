-- Names for an organiser's exports, and for nothing else: no figure needs them. Erasing a person deletes the row.
create table profile (
    organisation_id uuid not null,
    person_id       uuid not null,
    name            text not null,
    company         text,
    -- whether the person may be named in files for others; one who was never asked has not refused
    is_shared       boolean not null default true,
    primary key (organisation_id, person_id)
);

-- The people a person says they know. Ids only: no figure changes when a name is erased.
create table acquaintance (
    organisation_id uuid not null,
    person_id       uuid not null,
    known_id        uuid not null,
    primary key (organisation_id, person_id, known_id)
);

call limit_to_own_organisation('profile', 'acquaintance');
