package app.kith.simulator.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.simulator.story.Attendee;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuestFileTest {

    @Test
    void one_line_for_each_guest_under_the_names_of_the_columns() {
        var ana = new Attendee("Ana, the first", "ana@example.org", "Acme", "", List.of("A", "B"), List.of(), true);

        assertThat(GuestFile.of(List.of(ana)).lines())
                .containsExactly(
                        "Name,Email,Company,Role,Asks,Offers", "\"Ana, the first\",ana@example.org,Acme,,A|B,");
    }
}
