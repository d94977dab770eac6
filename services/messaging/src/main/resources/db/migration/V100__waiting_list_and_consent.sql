-- Mails of the waiting list, of a place given back, and of a lost link. A registration gets at most one of a kind for one occasion:
-- an offer, or the one time that it holds a place; what is about a place that was given back is set aside under its own id.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check
    check (kind in ('confirmation', 'follow-up', 'waiting-place', 'waiting-offer', 'cancellation', 'link'));
alter table mail add column occasion uuid not null default '00000000-0000-0000-0000-000000000000';
alter table mail add column expires_at timestamptz;
alter table mail drop constraint mail_registration_id_kind_key;
alter table mail add unique (registration_id, kind, occasion);

alter table profile add column withheld text[] not null default '{}';
