-- An import runs in the background: its file is kept until it has ended, its progress for ever. Verdicts name lines, never people: the
-- file itself is sent again with every repetition.
create table import_run (
    gathering_id    uuid        not null references gathering,
    id              uuid        not null,
    organisation_id uuid        not null,
    body_hash       text        not null,
    tally           jsonb       not null,
    applied_at      timestamptz not null,
    file_name       text        not null default '',
    state           text        not null default 'DONE' check (state in ('RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
    total           int         not null default 0,
    done            int         not null default 0,
    kept            int         not null default 0,
    attempts        int         not null default 0,
    content         bytea,
    options         jsonb,
    finished_at     timestamptz,
    -- by the database's own clock: whether an instance works on a run is no matter of the event's time
    touched_at      timestamptz not null default now(),
    -- what the organiser states about the guests of a file; null if nothing is stated
    agreed          text[],
    stated_by       text,
    primary key (gathering_id, id),
    check ((agreed is null) = (stated_by is null))
);
create index import_run_unfinished on import_run (touched_at) where state in ('RUNNING', 'UNDOING');

-- what an import did to whom, as long as it can be undone
create table import_change (
    gathering_id    uuid        not null,
    import_id       uuid        not null,
    person_id       uuid        not null references person,
    organisation_id uuid        not null,
    registration_id uuid references registration,
    before          jsonb,
    version         int         not null,
    made_at         timestamptz not null,
    undone_at       timestamptz,
    primary key (gathering_id, import_id, person_id),
    foreign key (gathering_id, import_id) references import_run
);
create index import_change_by_person on import_change (gathering_id, person_id) where undone_at is not null;
create index import_change_by_age on import_change (organisation_id, made_at);

call limit_to_own_organisation('import_run', 'import_change');

-- resuming abandoned imports is work of no organisation: it sees the unfinished runs, and nothing else
create policy due_work on import_run for select
    using (state in ('RUNNING', 'UNDOING') and current_setting('kith.due_work', true) = 'on');

revoke all on import_run, import_change from attendee;
grant select, insert on import_run to attendee;
grant update (state, total, done, kept, attempts, tally, content, finished_at, touched_at) on import_run to attendee;
grant select, insert, update, delete on import_change to attendee;
