package app.kith.eventing;

import org.springframework.kafka.support.KafkaUtils;

/** In whose name the current thread consumes, and whether it does so anew from the dead letters. */
final class Consumption {

    private static final ScopedValue<String> REPLAYING = ScopedValue.newInstance();

    private Consumption() {}

    /** Runs the work as a replay for this consumer group. */
    static void replay(String consumer, Runnable work) {
        ScopedValue.where(REPLAYING, consumer).run(work);
    }

    static boolean isReplay() {
        return REPLAYING.isBound();
    }

    /** The consumer group of the listener, or else the service itself. */
    static String consumer(String service) {
        if (REPLAYING.isBound()) {
            return REPLAYING.get();
        }
        String group = KafkaUtils.getConsumerGroupId();
        return group == null ? service : group;
    }
}
