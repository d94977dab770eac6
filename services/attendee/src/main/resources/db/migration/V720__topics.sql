-- What an organisation changed in the taxonomy of help. Rows stay when a change is taken back, so that their revisions only ever grow.
create table topic_change (
    organisation_id uuid        not null,
    topic_id        text        not null,
    field           text,
    words           jsonb       not null,
    merged_into     text check (merged_into <> topic_id),
    taken_back      boolean     not null default false,
    revision        int         not null default 1,
    changed_at      timestamptz not null,
    primary key (organisation_id, topic_id)
);
alter table topic_change enable row level security;
alter table topic_change force row level security;
create policy organisation on topic_change using
    (organisation_id = nullif(current_setting('kith.organisation', true), '')::uuid);
revoke all on topic_change from attendee;
grant select, insert on topic_change to attendee;
grant update (field, words, merged_into, taken_back, revision, changed_at) on topic_change to attendee;
