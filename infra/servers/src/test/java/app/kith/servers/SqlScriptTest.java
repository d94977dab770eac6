package app.kith.servers;

import static org.assertj.core.api.Assertions.assertThat;

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
                """);

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
                """);

        assertThat(script.steps()).hasSize(2).last().isEqualTo(new SqlScript.Step.Statement("select 2;"));
    }
}
