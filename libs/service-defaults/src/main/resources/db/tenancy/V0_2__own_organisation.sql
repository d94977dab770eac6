-- Limits each table to the rows of the transaction's organisation, for its owner too. Every table with an organisation_id needs it.
create procedure limit_to_own_organisation(variadic tables regclass[])
    language plpgsql
as $$
declare
    tenant_table regclass;
begin
    foreach tenant_table in array tables loop
        execute format('alter table %s enable row level security', tenant_table);
        execute format('alter table %s force row level security', tenant_table);
        execute format('create policy own_organisation on %s using '
            '(organisation_id = nullif(current_setting(''kith.organisation'', true), '''')::uuid)', tenant_table);
    end loop;
end
$$;
