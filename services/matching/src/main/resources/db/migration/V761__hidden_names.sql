-- who refused to be shown keeps the name as well; the owner reads all organisations for once
alter table profile no force row level security;
update profile
   set hidden_from_matched = array_append(hidden_from_matched, 'name'),
       hidden_from_connected = array_append(hidden_from_connected, 'name')
 where 'visibility' = any (withheld);
alter table profile force row level security;
