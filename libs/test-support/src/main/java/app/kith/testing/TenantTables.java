package app.kith.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a service that hold rows of organisations. */
public final class TenantTables {

    private static final String OWN_ROWS =
            "(organisation_id = (NULLIF(current_setting('kith.organisation'::text, true), ''::text))::uuid)";

    /** Tables with an {@code organisation_id} that {@code limit_to_own_organisation} was not called for. */
    public static List<String> open(JdbcClient jdbc) {
        return jdbc.sql("""
                        select table_name
                        from information_schema.columns
                        join pg_class on oid = format('%I.%I', table_schema, table_name)::regclass
                        where column_name = 'organisation_id' and table_schema = 'public' and relkind in ('r', 'p')
                          and not (relrowsecurity and relforcerowsecurity
                              and exists (select
                                          from pg_policies
                                          where schemaname = table_schema and tablename = table_name
                                            and policyname = 'own_organisation' and permissive = 'PERMISSIVE'
                                            and roles = '{public}' and cmd = 'ALL'
                                            and qual = :ownRows and with_check is null))
                        order by table_name
                        """).param("ownRows", OWN_ROWS).query(String.class).list();
    }

    private TenantTables() {}
}
