package app.kith.defaults;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock, or, within a request that brought its own, the instant of that request. */
final class RequestClock extends Clock {

    private static final ScopedValue<Instant> NOW = ScopedValue.newInstance();

    static <R, X extends Throwable> R callAt(Instant now, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(NOW, now).call(work);
    }

    @Override
    public Instant instant() {
        return NOW.isBound() ? NOW.get() : Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
