create table notes (id uuid primary key, organisation_id uuid not null, text text not null);
call limit_to_own_organisation('notes');
