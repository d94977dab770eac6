-- the questions of a gathering's form; an answer keeps the version that was asked
create table form_version (
    gathering_id    uuid        not null references gathering,
    version         int         not null,
    organisation_id uuid        not null,
    questions       jsonb       not null,
    made_at         timestamptz not null,
    primary key (gathering_id, version)
);

-- what was sent under which id; holds no personal data
create table form_submission (
    gathering_id    uuid        not null references gathering,
    id              uuid        not null,
    organisation_id uuid        not null,
    body_hash       text        not null,
    outcome         text        not null,
    submitted_at    timestamptz not null,
    primary key (gathering_id, id)
);
create index form_submission_by_time on form_submission (gathering_id, submitted_at);

create table form_answer (
    registration_id uuid primary key references registration,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    form_version    int         not null,
    answers         jsonb       not null,
    answered_at     timestamptz not null
);
create index form_answer_by_gathering on form_answer (gathering_id);

-- What was entered under a known address: it counts once the person confirms it behind the link sent there.
create table pending_entry (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    registration_id uuid        not null references registration,
    person_id       uuid        not null references person,
    source          text        not null check (source in ('form', 'door')),
    details         jsonb       not null,
    entered_at      timestamptz not null,
    outcome         text check (outcome in ('confirmed', 'discarded')),
    settled_at      timestamptz,
    check ((outcome is null) = (settled_at is null))
);
create index pending_entry_by_person on pending_entry (person_id) where outcome is null;
create index pending_entry_by_registration on pending_entry (registration_id) where outcome is null;

-- Every decision about consent; the latest of a purpose is in force. The person decides on a form, at the door or behind the link; an
-- organiser states with an import what its guests agreed to.
create table consent_entry (
    id              uuid primary key,
    organisation_id uuid        not null,
    person_id       uuid        not null references person,
    purpose         text        not null check (purpose in ('matching', 'visibility', 'photos', 'follow-up', 'sharing')),
    version         int         not null,
    given           boolean     not null,
    source          text        not null check (source in ('form', 'door', 'link', 'organiser')),
    decided_at      timestamptz not null,
    stated_by       text,
    gathering_id    uuid,
    import_id       uuid,
    constraint statement_of_an_import check ((source = 'organiser') = (import_id is not null and stated_by is not null)),
    foreign key (gathering_id, import_id) references import_run
);
create index consent_entry_by_person on consent_entry (person_id, purpose, decided_at desc, id desc);

call limit_to_own_organisation('form_version', 'form_submission', 'form_answer', 'pending_entry', 'consent_entry');

revoke all on form_version, form_submission, form_answer, pending_entry, consent_entry from attendee;
grant select, insert, update on form_answer, pending_entry to attendee;
grant select, insert on form_version, form_submission, consent_entry to attendee;
