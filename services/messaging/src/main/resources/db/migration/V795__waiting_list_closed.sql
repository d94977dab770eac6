-- Whoever waited until the event was closed is told that no place comes any more.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check
    check (kind in ('confirmation', 'follow-up', 'waiting-place', 'waiting-offer', 'cancellation', 'removal', 'waiting-ended',
                    'waiting-list-closed', 'change', 'link'));
