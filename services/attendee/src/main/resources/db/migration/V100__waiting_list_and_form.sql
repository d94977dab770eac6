-- A place is asked for, waited for, offered, held and given back. Whoever counts seats holds the gathering's row meanwhile.

alter table registration drop constraint registration_state_check;
alter table registration add constraint registration_state_check
    check (state in ('WAITING', 'OFFERED', 'CONFIRMED', 'LAPSED', 'CANCELLED'));
create index seat_taken on registration (gathering_id) where state in ('CONFIRMED', 'OFFERED');

create table waiting_place (
    registration_id uuid primary key references registration,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    party_id        uuid        not null,
    joined_at       timestamptz not null
);
create index waiting_place_by_party on waiting_place (gathering_id, party_id);

create table seat_offer (
    id              uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null references gathering,
    party_id        uuid        not null,
    offered_at      timestamptz not null,
    expires_at      timestamptz not null,
    outcome         text check (outcome in ('accepted', 'declined', 'expired', 'withdrawn')),
    decided_at      timestamptz,
    check ((outcome is null) = (decided_at is null))
);
create unique index one_open_offer on seat_offer (party_id) where outcome is null;
create index seat_offer_due on seat_offer (expires_at) where outcome is null;

-- the questions of a gathering's form; what was answered keeps the version that was asked
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

-- when somebody's link was last asked for by whoever typed their address
create table link_request (
    registration_id uuid primary key references registration,
    organisation_id uuid        not null,
    requested_at    timestamptz not null
);

-- every decision about consent, the latest of a purpose is in force
create table consent_entry (
    id              uuid primary key,
    organisation_id uuid        not null,
    person_id       uuid        not null references person,
    purpose         text        not null check (purpose in ('matching', 'visibility', 'photos', 'follow-up', 'sharing')),
    version         int         not null,
    given           boolean     not null,
    source          text        not null check (source in ('form', 'link')),
    decided_at      timestamptz not null
);
create index consent_entry_by_person on consent_entry (person_id, purpose, decided_at desc, id desc);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['waiting_place', 'seat_offer', 'form_version', 'form_submission', 'form_answer',
                                        'link_request', 'consent_entry']
    loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format('create policy organisation on %I using '
            '(organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)', tenant_table);
    end loop;
end $$;

-- who opens a registration page belongs to no organisation: they see the one announced gathering whose address they know
create policy open_form on gathering for select
    using (state in ('PUBLISHED', 'LIVE') and id = nullif(current_setting('kith.form', true), '')::uuid);

-- whoever looks for offers that have run out works in nobody's name: they see open offers, and nothing else
create policy due_offers on seat_offer for select
    using (outcome is null and current_setting('kith.due_work', true) = 'on');

revoke all on waiting_place, seat_offer, form_version, form_submission, form_answer, link_request, consent_entry from attendee;
grant select, insert, update on waiting_place, seat_offer, form_answer, link_request to attendee;
grant select, insert on form_version, form_submission, consent_entry to attendee;
