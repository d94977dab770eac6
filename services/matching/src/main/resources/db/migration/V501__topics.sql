-- what an ask or offer is about, beside its text
create table statement_topic (
    organisation_id uuid not null,
    person_id       uuid not null,
    sentence        text not null,
    topic           text not null,
    primary key (organisation_id, person_id, sentence, topic)
);
alter table statement_topic enable row level security;
alter table statement_topic force row level security;
create policy own_organisation on statement_topic
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);

-- what an ask and an offer meet by; empty where they mean the same in other words
alter table gift add column topic text not null default '';
