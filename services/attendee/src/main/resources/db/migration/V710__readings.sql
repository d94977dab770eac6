-- What people, or organisers for them, said that a text of theirs is about; no topics: none of those that were proposed.
create table reading (
    person_id       uuid        not null references person,
    organisation_id uuid        not null,
    text            text        not null,
    topics          text[]      not null,
    said_by         text        not null check (said_by in ('guest', 'organiser')),
    said_at         timestamptz not null,
    primary key (person_id, text)
);
alter table reading enable row level security;
alter table reading force row level security;
create policy organisation on reading
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on reading from attendee;
grant select, insert, update on reading to attendee;

-- Role and company as one text, as far as they are known; empty if neither is.
create function person_position(role text, company text) returns text
    language sql stable
return concat_ws(', ', nullif(btrim(role), ''), nullif(btrim(company), ''));

-- What holds of the texts that a person has today, whoever of those they are said it last: a text that was changed is read anew.
create view standing_reading with (security_invoker) as
select distinct on (p.id, r.text) p.id as person_id, r.text, r.topics, r.said_by, r.said_at
  from person p
 cross join lateral same_people(p.id) as same (id)
  join reading r on r.person_id = same.id
 where r.text = any (p.asks || p.offers || person_position(p.role, p.company))
 order by p.id, r.text, r.said_at desc;
