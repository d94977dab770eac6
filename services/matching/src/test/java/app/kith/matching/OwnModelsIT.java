package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.matching.Evening.Guest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

class OwnModelsIT {

    private static final String ASK = "an accountant for our tax return";
    private static final String GIFT = "Steuererklärung machen";
    private static final String OTHER_GIFT = "I prepare tax returns";

    @Nested
    @RunningService
    class AtAnAddress {

        private static final ModelServer MODELS = new ModelServer(question -> question.contains(GIFT));

        @DynamicPropertySource
        static void models(DynamicPropertyRegistry properties) {
            properties.add("kith.embeddings.url", MODELS::url);
            properties.add("kith.embeddings.timeout", () -> "60s");
            properties.add("kith.judge.url", MODELS::url);
        }

        @LocalServerPort
        private int port;

        @Test
        void texts_go_where_the_privacy_page_says_as_they_were_written() {
            Evening evening = evening(port, GIFT);

            evening.awaitPlan(plan -> isRead(plan) && !isReasonless(plan));

            assertThat(MODELS.texts()).contains(ASK, GIFT);
            assertThat(MODELS.questions()).anyMatch(one -> one.contains(ASK) && one.contains(GIFT));
        }

        @Test
        void a_no_takes_a_reason_out_and_leaves_the_two_somebody_new() {
            Evening evening = evening(port, OTHER_GIFT);

            evening.awaitPlan(plan -> isRead(plan) && isReasonless(plan));

            assertThat(MODELS.questions()).anyMatch(one -> one.contains(ASK) && one.contains(OTHER_GIFT));
        }

        @Test
        void a_plan_made_while_texts_are_read_says_so_and_renews_itself() {
            MODELS.hold();
            Evening evening = evening(port, "A bakery that nobody has read of yet");
            JsonNode plan = evening.plan(UUID.randomUUID()).body();
            JsonNode reading = plan.get("reading");
            assertThat(reading.get("texts").asInt()).isEqualTo(3);
            assertThat(reading.get("read").asInt()).isLessThan(3);
            assertThat(reading.get("done").asBoolean()).isFalse();

            MODELS.letGo();

            await().atMost(Evening.SOON)
                    .until(
                            () -> evening.get("/plan").body(),
                            latest -> latest.get("planId").equals(plan.get("planId")) && isRead(latest));
        }
    }

    @Nested
    @RunningService
    class AtAnAddressThatHangs {

        private static final ModelServer MODELS = new ModelServer(question -> true);

        @DynamicPropertySource
        static void models(DynamicPropertyRegistry properties) {
            MODELS.hold();
            properties.add("kith.embeddings.url", MODELS::url);
            properties.add("kith.embeddings.timeout", () -> "300ms");
            properties.add("kith.judge.url", MODELS::url);
            properties.add("kith.judge.timeout", () -> "300ms");
        }

        @LocalServerPort
        private int port;

        @Test
        void the_plan_is_made_without_it() {
            Evening evening = evening(port, GIFT);

            evening.awaitPlan(plan -> isRead(plan) && !isReasonless(plan));

            assertThat(MODELS.texts()).isEmpty();
        }
    }

    @Nested
    @RunningService
    class AtAnAddressOfAnotherDimension {

        private static final ModelServer MODELS = new ModelServer(question -> true, 8);

        @DynamicPropertySource
        static void models(DynamicPropertyRegistry properties) {
            properties.add("kith.embeddings.url", MODELS::url);
            properties.add("kith.embeddings.timeout", () -> "60s");
        }

        @LocalServerPort
        private int port;

        @Test
        void the_plan_is_made_by_its_vectors_alone() {
            Evening evening = evening(port, GIFT);

            evening.awaitPlan(plan -> isRead(plan) && plan.get("matches").size() == 1);

            assertThat(MODELS.texts()).contains(ASK, GIFT);
        }
    }

    @Nested
    @RunningService
    class InAFileThatIsNoModel {

        @TempDir
        private static Path folder;

        @DynamicPropertySource
        static void models(DynamicPropertyRegistry properties) {
            properties.add("kith.reading.model", () -> written(folder.resolve("model.onnx")));
        }

        @LocalServerPort
        private int port;

        @Test
        void the_plan_is_made_without_it() {
            evening(port, GIFT).awaitPlan(plan -> isRead(plan) && !isReasonless(plan));
        }

        private static Path written(Path file) {
            try {
                return Files.writeString(file, "this is no model");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    @RunningService
    class InAFileThatIsMissingOneDay {

        @TempDir
        private static Path folder;

        @DynamicPropertySource
        static void models(DynamicPropertyRegistry properties) {
            properties.add("kith.reading.model", () -> folder.resolve("model.onnx"));
        }

        @LocalServerPort
        private int port;

        @Test
        void the_plan_is_made_without_it() {
            evening(port, GIFT).awaitPlan(plan -> isRead(plan) && !isReasonless(plan));
        }
    }

    private static Evening evening(int port, String gift) {
        Evening evening = new Evening(port);
        Guest ana = evening.registers("Ana", null, List.of(ASK), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of(gift));
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
        return evening;
    }

    private static boolean isRead(JsonNode plan) {
        return plan.get("reading").get("done").asBoolean();
    }

    private static boolean isReasonless(JsonNode plan) {
        return plan.get("matches").get(0).get("reasonless").asBoolean();
    }
}
