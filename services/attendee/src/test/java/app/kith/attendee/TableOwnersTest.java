package app.kith.attendee;

import app.kith.testing.TableOwners;
import org.junit.jupiter.api.Test;

class TableOwnersTest {

    @Test
    void a_table_is_named_by_its_owner_alone_and_every_exception_is_still_needed() {
        TableOwners.check("app.kith.attendee");
    }
}
