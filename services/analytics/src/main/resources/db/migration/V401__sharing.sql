-- whether somebody may be named in files that go to others; who was never asked has not refused
alter table profile add column is_shared boolean not null default true;
