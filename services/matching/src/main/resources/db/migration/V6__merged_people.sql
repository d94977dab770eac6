-- Two people who are one: from then on, facts about the merged person belong to the one who is kept, event by event.
-- Each row that changes hands is noted, so that an undone merge gives it back.
create table moved_row (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    merge_id        uuid not null,
    kind            text not null check (kind in ('attendance', 'meeting', 'seat', 'answer', 'connection', 'folded')),
    row_id          uuid not null,
    primary key (organisation_id, gathering_id, merge_id, kind, row_id)
);

-- a link of the merged person opens the page of the person who is kept
create table alias (
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_id       uuid not null,
    same_as         uuid not null,
    merge_id        uuid not null,
    -- of two places the one that was given up, and the one that remains
    folded_id       uuid,
    surviving_id    uuid,
    primary key (organisation_id, gathering_id, person_id)
);
create index alias_by_folded_place on alias (folded_id) where folded_id is not null;

call limit_to_own_organisation('moved_row', 'alias');
