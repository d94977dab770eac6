-- what a person, or the organiser for them, said a text is about: ids of topics; none of those offered where there are none
create table confirmed_reading (
    organisation_id uuid   not null,
    person_id       uuid   not null,
    sentence        text   not null,
    topics          text[] not null,
    primary key (organisation_id, person_id, sentence)
);

-- what people would rather not meet anybody for, by the ask that says so
create table unwanted_topic (
    organisation_id uuid not null,
    person_id       uuid not null,
    sentence        text not null,
    topic           text not null,
    primary key (organisation_id, person_id, sentence, topic)
);

-- what a role or an offer is surely about
create table known_for_topic (
    organisation_id uuid not null,
    person_id       uuid not null,
    topic           text not null,
    primary key (organisation_id, person_id, topic)
);
create index known_for_topic_by_topic on known_for_topic (organisation_id, topic);

-- What a reason rests on. Its id is the same in every plan and round that states it.
alter table gift
    add column basis text not null default 'words'
        check (basis in ('confirmed', 'role', 'halves', 'topic', 'words', 'meaning')),
    add column sure boolean not null default true,
    add column id uuid not null generated always as (md5(
        giver_id::text || chr(10) || taker_id::text || chr(10) || topic || chr(10) || ask || chr(10) || offer)::uuid) stored;

-- Whether a reason fits, as a guest or the organiser said. A guest's answer speaks of their own text and the topic, the organiser's of
-- both texts. Texts stand here as hashes, so that nobody's words outlive their erasure.
create table reason_answer (
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    reason_id       uuid        not null,
    -- none: the organiser
    guest_id        uuid,
    -- whether the guest is the one who could give
    gives           boolean     not null,
    fits            boolean     not null,
    basis           text        not null,
    topic           text        not null,
    ask_hash        uuid        not null,
    offer_hash      uuid        not null,
    answered_at     timestamptz not null,
    unique nulls not distinct (organisation_id, gathering_id, reason_id, guest_id)
);

-- how many texts were not read when the plan was made; it is renewed once they are
alter table plan add column unread int not null default 0;
create index plan_unread on plan (organisation_id) where unread > 0;

-- whether the plan suggested the two when they were seated
alter table meeting add column planned boolean not null default false;

-- who was seated apart from everybody whom the plan suggests to them, and why
create table apart_from_plan (
    organisation_id uuid not null,
    round_id        uuid not null,
    person_id       uuid not null,
    partner_id      uuid not null,
    reason          text not null check (reason in ('already-met', 'partner-planned', 'sits-out', 'chosen-by-hand', 'no-way')),
    primary key (organisation_id, round_id, person_id),
    foreign key (organisation_id, round_id) references round
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array[
        'confirmed_reading', 'unwanted_topic', 'known_for_topic', 'reason_answer', 'apart_from_plan'
    ] loop
        execute format('alter table %I enable row level security', tenant_table);
        execute format('alter table %I force row level security', tenant_table);
        execute format(
            'create policy own_organisation on %I using (organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)',
            tenant_table);
    end loop;
end $$;
