-- purposes for which a person refused or withdrew consent
alter table profile add column withheld text[] not null default '{}';
