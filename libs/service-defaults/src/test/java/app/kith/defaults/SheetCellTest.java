package app.kith.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "=1+1→'=1+1",
                "+49 30→'+49 30",
                "-2→'-2",
                "@SUM(A1)→'@SUM(A1)",
                "＝1→'＝1",
                "＋1→'＋1",
                "－1→'－1",
                "＠A1→'＠A1",
                "﹦1→'﹦1",
                "x;=1→x;'=1",
                "x; =1→x; '=1",
                "x;\"=1\"→x;\"'=1\"",
                "x | @y→x | '@y",
                "a;-b;+c→a;'-b;'+c",
                "` =1`→` '=1`",
                "`\u00A0=1`→`\u00A0'=1`",
                "`\u200B=1`→`\u200B'=1`",
                "`\uFEFF=1`→`\uFEFF'=1`",
                "`\tx`→`'\tx`",
                "`\rx`→`'\rx`",
                "`\nx`→`'\nx`",
                "`\t=1`→`'\t'=1`",
                "`x\n=1`→`x\n'=1`",
                "`x\t=1`→`x\t'=1`",
                "'=1→''=1",
                "''=1→'''=1",
                "`'\tx`→`''\tx`",
                "`;`→`;`",
                "`'`→`'`",
                "'Abd al-Rahman→'Abd al-Rahman",
                "Ana-Maria, a+b @home→Ana-Maria, a+b @home",
                "a=b→a=b",
                "Ng; Bee→Ng; Bee",
            })
    void what_a_spreadsheet_would_compute_is_marked_and_read_back_as_it_was(String text, String cell) {
        assertThat(SheetCell.safe(text)).isEqualTo(cell);
        assertThat(SheetCell.original(cell)).isEqualTo(text);
    }

    @Test
    void whatever_is_written_is_read_back_and_no_cell_of_any_separator_begins_like_a_formula() {
        var signs = "=+-@＝＠;|\t\r\n \"',a\u200B";
        var random = new Random(12);
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(9), 0, signs.length()).forEach(place -> text.append(signs.charAt(place)));
            var cell = SheetCell.safe(text.toString());
            assertThat(SheetCell.original(cell)).isEqualTo(text.toString());
            for (var part : cell.split("[;|\t\r\n]", -1)) {
                assertThat(part.replaceAll("^[\\s\"\u200B]+", "")).doesNotMatch("(?s)[=+\\-@＝＠].*");
            }
        }
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertThat(SheetCell.safe(null)).isEmpty();
        assertThat(SheetCell.original("")).isEmpty();
    }
}
