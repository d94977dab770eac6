package app.kith.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsyncApiTest {

    @Test
    void the_committed_asyncapi_file_is_what_the_records_say() {
        String generated = Yaml.write(AsyncApiDocument.build());
        if (Committed.mayUpdate()) {
            Committed.write(Committed.ASYNC_API, generated);
        }

        assertThat(Committed.ASYNC_API)
                .as("run again with -Dkith.update=true if the change is meant")
                .hasContent(generated);
    }
}
