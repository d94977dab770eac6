-- A decision about consent stands unless it was stated with an import that was undone. Of a person's decisions on one purpose their
-- own latest counts, otherwise the latest statement of an organiser.
create view standing_consent with (security_invoker) as
select c.*, c.source <> 'organiser' as is_own
  from consent_entry c
 where c.import_id is null
    or not exists (select from import_run i
                    where i.gathering_id = c.gathering_id and i.id = c.import_id and i.state in ('UNDOING', 'UNDONE'));
