-- Who decided: the person on a form, at the door or behind the link; or an organiser, who states with an import what its guests agreed to.
alter table consent_entry drop constraint consent_entry_source_check;
alter table consent_entry add constraint consent_entry_source_check check (source in ('form', 'door', 'link', 'organiser'));
alter table consent_entry
    add stated_by    text,
    add gathering_id uuid,
    add import_id    uuid,
    add constraint statement_of_an_import check ((source = 'organiser') = (import_id is not null and stated_by is not null)),
    add foreign key (gathering_id, import_id) references import_run;

-- what the organiser states of the guests of a file; null where nothing is stated
alter table import_run
    add agreed    text[],
    add stated_by text,
    add check ((agreed is null) = (stated_by is null));

-- What somebody entered under an address that is known: it counts once the person confirms it behind the link that is sent there.
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

alter table pending_entry enable row level security;
alter table pending_entry force row level security;
create policy organisation on pending_entry
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on pending_entry from attendee;
grant select, insert, update on pending_entry to attendee;
