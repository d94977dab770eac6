-- what an ask or offer is about, beside its text
create table statement_topic (
    organisation_id uuid not null,
    person_id       uuid not null,
    sentence        text not null,
    topic           text not null,
    primary key (organisation_id, person_id, sentence, topic)
);

-- what a person, or the organiser for them, said a text is about: topic ids; none if no suggested topic fits
create table confirmed_reading (
    organisation_id uuid   not null,
    person_id       uuid   not null,
    sentence        text   not null,
    topics          text[] not null,
    primary key (organisation_id, person_id, sentence)
);

-- the topics for which a person would rather meet nobody, with the ask that says so
create table unwanted_topic (
    organisation_id uuid not null,
    person_id       uuid not null,
    sentence        text not null,
    topic           text not null,
    primary key (organisation_id, person_id, sentence, topic)
);

-- what a role or an offer is surely about
create table known_for_topic (
    organisation_id uuid not null,
    person_id       uuid not null,
    topic           text not null,
    primary key (organisation_id, person_id, topic)
);
create index known_for_topic_by_topic on known_for_topic (organisation_id, topic);

-- What organisations changed in the taxonomy of help. Rows stay when a change is taken back, so that their revisions only ever grow.
create table topic_change (
    organisation_id uuid not null,
    topic_id        text not null,
    change          jsonb,
    revision        int  not null default 1,
    primary key (organisation_id, topic_id)
);

call limit_to_own_organisation('statement_topic', 'confirmed_reading', 'unwanted_topic', 'known_for_topic', 'topic_change');
