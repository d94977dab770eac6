-- With whom a guest shared the reason that they answered: one that does not fit goes for their ask and this person, whatever else either
-- says. None: the organiser, or an answer from before this was kept.
alter table reason_answer add column partner_id uuid;
