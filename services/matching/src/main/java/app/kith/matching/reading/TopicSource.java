package app.kith.matching.reading;

import app.kith.engine.topic.Topics;
import java.util.UUID;

/** The topics of help as an organisation has them. */
interface TopicSource {

    /** The same object until something changes, so that what is made of it may be kept as long. */
    Topics of(UUID organisationId);
}
