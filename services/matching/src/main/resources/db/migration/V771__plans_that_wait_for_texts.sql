-- a service that starts may also see which plans were made before all texts were read: who read them then has stopped
drop policy due_work on plan;
create policy due_work on plan for select
    using ((renewal_due_at is not null or unread > 0) and current_setting('kith.due_work', true) = 'on');
