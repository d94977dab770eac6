-- Asks with their life, offers with what is left of them, mentoring within capacity, and the people a person knows or avoids.

create table ask (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    person_id       uuid        not null references person,
    type            text        not null,
    sentence        text        not null,
    topics          text[]      not null,
    good_answer     text,
    expires_at      timestamptz,
    state           text        not null check (state in ('OPEN', 'OFFERED', 'INTRODUCED', 'HELPED', 'CLOSED')),
    outcome         text check ((outcome is not null) = (state = 'CLOSED')),
    opened_at       timestamptz not null
);
create index ask_by_person on ask (person_id, opened_at);
create index ask_due on ask (expires_at) where state in ('OPEN', 'OFFERED');

create table offer (
    id              uuid primary key,
    organisation_id uuid    not null,
    person_id       uuid    not null references person,
    kind            text    not null,
    sentence        text    not null,
    topics          text[]  not null,
    minutes         int     not null check (minutes > 0),
    per_month       int     not null check (per_month > 0),
    withdrawn       boolean not null
);
create index offer_by_person on offer (person_id);

create table offer_take (
    id              uuid primary key,
    organisation_id uuid        not null,
    offer_id        uuid        not null references offer,
    taker_id        uuid        not null references person,
    month           text        not null,
    number          int         not null check (number > 0),
    taken_at        timestamptz not null,
    unique (offer_id, month, number)
);

create table mentor (
    person_id       uuid primary key references person,
    organisation_id uuid not null,
    capacity        int  not null check (capacity >= 0)
);

create table mentoring (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    mentor_id       uuid        not null references person,
    mentee_id       uuid        not null references person,
    state           text        not null check (state in ('requested', 'agreed', 'declined', 'ended')),
    requested_at    timestamptz not null,
    check (mentor_id <> mentee_id)
);
create unique index one_mentoring on mentoring (mentor_id, mentee_id) where state in ('requested', 'agreed');
create index mentoring_by_mentee on mentoring (mentee_id);

-- the people a person knows already, by id or by the hash of an address: shared with the matching only
create table acquaintance (
    person_id       uuid not null references person,
    organisation_id uuid not null,
    email_hash      text,
    known_id        uuid references person,
    check ((email_hash is null) <> (known_id is null)),
    unique nulls not distinct (person_id, email_hash, known_id)
);
create index acquaintance_by_hash on acquaintance (email_hash) where email_hash is not null;

-- the people a person must not be brought together with: shared with the matching only
create table avoidance (
    person_id       uuid not null references person,
    organisation_id uuid not null,
    avoided_id      uuid not null references person,
    primary key (person_id, avoided_id)
);

-- what people, or organisers for them, said a text of theirs is about; without topics, none of the suggested ones fits
create table reading (
    person_id       uuid        not null references person,
    organisation_id uuid        not null,
    text            text        not null,
    topics          text[]      not null,
    said_by         text        not null check (said_by in ('guest', 'organiser')),
    said_at         timestamptz not null,
    primary key (person_id, text)
);

-- What an organisation changed in the taxonomy of help. Rows stay when a change is taken back, so that their revisions only ever grow.
create table topic_change (
    organisation_id uuid        not null,
    topic_id        text        not null,
    field           text,
    words           jsonb       not null,
    merged_into     text check (merged_into <> topic_id),
    taken_back      boolean     not null default false,
    revision        int         not null default 1,
    changed_at      timestamptz not null,
    primary key (organisation_id, topic_id)
);

call limit_to_own_organisation('ask', 'offer', 'offer_take', 'mentor', 'mentoring', 'acquaintance', 'avoidance', 'reading', 'topic_change');

-- expiring asks is work of no organisation: it sees asks that nobody has taken up, and nothing else
create policy due_asks on ask for select
    using (state in ('OPEN', 'OFFERED') and current_setting('kith.due_work', true) = 'on');

revoke all on ask, offer, offer_take, mentor, mentoring, acquaintance, reading, topic_change from attendee;
grant select, insert, update on ask, offer, mentor, mentoring, reading to attendee;
grant select, insert on offer_take, topic_change to attendee;
grant update (field, words, merged_into, taken_back, revision, changed_at) on topic_change to attendee;
grant select, insert, delete on acquaintance to attendee;
