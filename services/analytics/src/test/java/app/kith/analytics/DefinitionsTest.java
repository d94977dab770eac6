package app.kith.analytics;

import app.kith.testing.EachDefinitionOnce;
import java.util.Map;

class DefinitionsTest implements EachDefinitionOnce {

    @Override
    public Map<String, String> versionedFunctions() {
        return Map.of("instant", "generates columns of fact");
    }
}
