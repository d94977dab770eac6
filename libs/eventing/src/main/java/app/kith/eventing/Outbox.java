package app.kith.eventing;

import app.kith.contracts.Fact;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a use case leaves what others shall know: it travels if, and only if, the use case's transaction commits. */
public interface Outbox {

    /**
     * Publishes a fact on the topic of its interface, keyed by its gathering.
     *
     * @throws IllegalStateException when no transaction is active, or the service does not declare the topic as its own
     * @throws FactsWaiting when so much waits to be relayed that no fact is taken for the moment; the transaction rolls back
     */
    void publish(Fact fact);

    /**
     * Publishes the present state of a document; {@code null} erases it. The organisation is that of the transaction.
     *
     * @param topic a compacted topic that the service declares as its own
     * @param key what the document is kept under
     * @throws IllegalStateException when no transaction is active, or the service does not declare the topic as its own
     * @throws FactsWaiting as for a fact
     */
    void publish(String topic, String key, @Nullable Record document);

    /** Publishes many facts in their order, as {@link #publish(Fact)} would one by one, in a few statements. */
    void publishAll(Collection<? extends Fact> facts);

    /** Publishes many documents by their keys, as {@link #publish(String, String, Record)} would one by one, in a few statements. */
    void publishAll(String topic, Map<String, ? extends Record> documents);

    /** Whether a fact would be taken now: for work that has an effect outside, such as a mail, before its fact is published. */
    boolean takesFacts();
}
