-- What was entered under somebody's address and waits until they confirm it: personal data, which goes with the contact.
create table pending_details (
    pending_id      uuid primary key,
    organisation_id uuid   not null,
    registration_id uuid   not null,
    person_id       uuid   not null references contact on delete cascade,
    name            text,
    company         text,
    role            text,
    asks            text[] not null,
    offers          text[] not null,
    agreed          text[] not null,
    refused         text[] not null,
    companions      text[] not null
);
create index pending_details_of_person on pending_details (person_id);
alter table pending_details enable row level security;
alter table pending_details force row level security;
create policy organisation on pending_details
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);

-- of what waits a mail with the link tells
alter table mail add column pending_id uuid;
