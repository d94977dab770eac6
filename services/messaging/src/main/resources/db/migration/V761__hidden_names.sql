-- whether those with whom somebody is connected may read the name
alter table profile add column hides_name boolean not null default false;

-- what was refused before; the owner reads all organisations for once
alter table profile no force row level security;
update profile set hides_name = true where 'visibility' = any (withheld);
alter table profile force row level security;
