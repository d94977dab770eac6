package app.kith.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void a_script_is_cut_at_semicolons_that_end_a_line_and_at_connect_lines() {
        var script = SqlScript.parse("""
                -- a remark; with a semicolon;
                create role a;
                create database a
                  owner a;
                \\connect a
                grant usage on schema public to a;
                """, Map.of());

        assertThat(script.steps())
                .containsExactly(
                        new SqlScript.Step.Statement("create role a;"),
                        new SqlScript.Step.Statement("create database a\n  owner a;"),
                        new SqlScript.Step.Connect("a"),
                        new SqlScript.Step.Statement("grant usage on schema public to a;"));
    }

    @Test
    void a_dollar_quoted_body_stays_whole() {
        var script = SqlScript.parse("""
                do $body$
                begin
                  perform 1;
                end $body$;
                select 2;
                """, Map.of());

        assertThat(script.steps()).hasSize(2).last().isEqualTo(new SqlScript.Step.Statement("select 2;"));
    }

    @Test
    void a_variable_of_the_environment_is_filled_in_as_a_quoted_text() {
        var script = SqlScript.parse("""
                \\getenv password KITH_DB_PASSWORD
                create role a password :'password';
                """, Map.of("KITH_DB_PASSWORD", "it's long"));

        assertThat(script.steps())
                .containsExactly(new SqlScript.Step.Statement("create role a password 'it''s long';"));
    }

    @Test
    void a_variable_that_is_not_given_is_named() {
        assertThatThrownBy(() -> SqlScript.parse("\\getenv password KITH_DB_PASSWORD", Map.of()))
                .isInstanceOf(ServerFault.class)
                .hasMessageContaining("KITH_DB_PASSWORD");
    }
}
