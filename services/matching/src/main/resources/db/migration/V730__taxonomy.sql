-- What organisations changed in the taxonomy of help. Rows stay when a change is taken back, so that their revisions only ever grow.
create table topic_change (
    organisation_id uuid not null,
    topic_id        text not null,
    change          jsonb,
    revision        int  not null default 1,
    primary key (organisation_id, topic_id)
);
alter table topic_change enable row level security;
alter table topic_change force row level security;
create policy own_organisation on topic_change
    using (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
