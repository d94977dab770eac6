package app.kith.matching.reading;

import java.util.UUID;

/** Whoever has read texts by an organisation's topics; told within the transaction that keeps a change of these, after all its changes. */
public interface TopicWatch {

    void topicsChanged(UUID organisationId);
}
