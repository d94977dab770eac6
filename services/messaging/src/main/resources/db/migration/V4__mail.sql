-- Every mail that is due, was sent or could not be sent. A registration gets at most one of a kind for one occasion: an offer, or the one
-- time that it holds a place. Mail about a place that was given back is set aside under its own id.
create table mail (
    mail_id         uuid primary key,
    organisation_id uuid        not null,
    gathering_id    uuid        not null,
    registration_id uuid        not null,
    person_id       uuid        not null,
    kind            text        not null
        check (kind in ('confirmation', 'follow-up', 'waiting-place', 'waiting-offer', 'cancellation', 'removal', 'waiting-ended',
                        'waiting-list-closed', 'change', 'link')),
    state           text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
    due_at          timestamptz not null,
    attempts        integer     not null default 0,
    sent_at         timestamptz,
    reason          text,
    occasion        uuid        not null default '00000000-0000-0000-0000-000000000000',
    expires_at      timestamptz,
    -- the revision of the gathering in this mail: guests who read of another day or place get a new one, once
    told_revision   int,
    -- what waits for confirmation behind the link in this mail
    pending_id      uuid,
    unique (registration_id, kind, occasion)
);
create index mail_due on mail (organisation_id, due_at) where state = 'waiting';
create index mail_of_gathering on mail (gathering_id);

call limit_to_own_organisation('mail');
