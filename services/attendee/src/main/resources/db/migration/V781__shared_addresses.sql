-- Several people may share an address where the organiser said so at import: such an address names none of them, and what arrives by it
-- is somebody else's.
alter table person
    add shares_address boolean not null default false,
    drop constraint person_organisation_id_email_key;
create unique index person_by_email on person (organisation_id, email) where not shares_address;
create index person_by_shared_email on person (organisation_id, email) where shares_address;
