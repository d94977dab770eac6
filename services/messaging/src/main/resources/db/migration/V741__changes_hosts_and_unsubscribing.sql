-- Mails that say what has changed, who invites, and that one can end. A mail notes the revision of the gathering that it told of:
-- whoever was told of another day or place is told anew, once.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check
    check (kind in ('confirmation', 'follow-up', 'waiting-place', 'waiting-offer', 'cancellation', 'removal', 'waiting-ended', 'change', 'link'));
alter table mail add column told_revision int;

-- a calendar entry is moved by a file of a higher sequence: each time a place is given back or taken anew counts as well
alter table registration add column turns int not null default 0;

alter table contact add column unsubscribe_token text;

create table gathering_revision (
    gathering_id    uuid        not null,
    revision        int         not null,
    organisation_id uuid        not null,
    venue           text        not null,
    zone            text        not null,
    doors_at        timestamptz not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    primary key (gathering_id, revision)
);

create table host (
    gathering_id    uuid primary key,
    organisation_id uuid not null,
    name            text,
    reply_to        text
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['gathering_revision', 'host'] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy organisation on %I using (organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)',
            tenant_table);
    end loop;
end
$$;
