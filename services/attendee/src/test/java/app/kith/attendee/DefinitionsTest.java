package app.kith.attendee;

import app.kith.testing.EachDefinitionOnce;
import java.util.Map;

class DefinitionsTest implements EachDefinitionOnce {

    @Override
    public Map<String, String> versionedFunctions() {
        return Map.of(
                "email_hash", "generates a column of person",
                "only_on_places_that_hold", "is the trigger on check_in",
                "surviving_place", "is called by the trigger on check_in");
    }
}
