-- An import runs in the background: its file is kept until it has ended, its progress for ever.
alter table import_run
    add file_name   text        not null default '',
    add state       text        not null default 'DONE' check (state in ('RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
    add total       int         not null default 0,
    add done        int         not null default 0,
    add kept        int         not null default 0,
    add attempts    int         not null default 0,
    add content     bytea,
    add options     jsonb,
    add finished_at timestamptz,
    -- by the database's own clock: whether somebody works on a run is no matter of the event's story
    add touched_at  timestamptz not null default now();
update import_run set tally = tally || '{"conflictCount": 0}', finished_at = applied_at;

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

alter table import_change enable row level security;
alter table import_change force row level security;
create policy organisation on import_change
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);

-- who looks for abandoned imports has no organisation, and may see which runs are unfinished, and nothing else
create index import_run_unfinished on import_run (touched_at) where state in ('RUNNING', 'UNDOING');
create policy due_work on import_run for select
    using (state in ('RUNNING', 'UNDOING') and current_setting('kith.due_work', true) = 'on');

revoke all on import_change from attendee;
grant select, insert, update, delete on import_change to attendee;
grant update (state, total, done, kept, attempts, tally, content, finished_at, touched_at) on import_run to attendee;
