-- two people who sat together, and whether either said that the meeting took place
create table meeting (
    meeting_id      uuid primary key,
    organisation_id uuid not null,
    gathering_id    uuid not null,
    person_a        uuid not null,
    person_b        uuid not null,
    confirmed_at    timestamptz
);
create index meeting_of_gathering on meeting (gathering_id, person_a);

create table connection (
    connection_id   uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    person_a        uuid        not null,
    person_b        uuid        not null,
    connected_at    timestamptz not null,
    unique (gathering_id, person_a, person_b)
);

create table follow_up (
    act_id          uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    person_id       uuid        not null,
    with_person_id  uuid        not null,
    kind            text        not null,
    followed_up_at  timestamptz not null
);
create index follow_up_of_gathering on follow_up (gathering_id, person_id);

call limit_to_own_organisation('meeting', 'connection', 'follow_up');
