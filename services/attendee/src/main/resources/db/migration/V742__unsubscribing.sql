-- Whoever holds a person's secret can end the mails that they get after events, and no more. It stands in mail headers, which
-- many programs read: so it opens no page and says nothing of anybody.
alter table person add column unsubscribe_secret uuid not null default gen_random_uuid();
