-- What of a person neither a badge nor a kiosk may show. Few people keep anything back: whoever never did has no row.
-- The version rises with every change, so that kiosks fetch their list anew.
create table badge_card (
    person_id       uuid primary key references person,
    organisation_id uuid    not null,
    hides_name      boolean not null,
    hides_company   boolean not null,
    hides_ask       boolean not null,
    version         int     not null default 1
);
alter table badge_card enable row level security;
create policy organisation on badge_card
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on badge_card from attendee;
grant select, insert, update on badge_card to attendee;

-- what people chose before there was this table; the owner reads all organisations for once
alter table person no force row level security;
alter table field_visibility no force row level security;
alter table consent_entry no force row level security;
alter table merge no force row level security;
insert into badge_card (person_id, organisation_id, hides_name, hides_company, hides_ask)
select p.id, p.organisation_id, kept.refused, kept.refused or kept.company, kept.refused or kept.ask
  from person p
 cross join lateral (
    select coalesce((select not given from consent_entry c
                      where c.person_id in (select same_people(p.id)) and c.purpose = 'visibility'
                      order by decided_at desc, c.id desc limit 1), false) as refused,
           exists (select from field_visibility v
                    where v.person_id = p.id and v.field = 'COMPANY' and v.audience <> 'PUBLIC') as company,
           exists (select from field_visibility v
                    where v.person_id = p.id and v.field = 'ASKS' and v.audience <> 'PUBLIC') as ask) kept
 where kept.refused or kept.company or kept.ask;
alter table person force row level security;
alter table field_visibility force row level security;
alter table consent_entry force row level security;
alter table merge force row level security;
alter table badge_card force row level security;
