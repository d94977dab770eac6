create table notes (id uuid primary key, organisation_id uuid not null, text text not null);
alter table notes enable row level security;
alter table notes force row level security;
create policy own_organisation on notes
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
