package app.kith.matching.planning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When plans are made anew beside those that were repaired.
 *
 * @param after how long after the first change, so that many changes make one new plan
 * @param atMost which share of the time renewing one plan may take: while guests stream in, their check-ins come first
 * @param within how long a calculation may take until another instance of the service tries
 * @param atLeast by which share a new plan must be worth more to be taken over: people look out for those whom they were told
 */
@ConfigurationProperties("kith.renewal")
record RenewalSettings(
        @DefaultValue("5s") Duration after,
        @DefaultValue("0.05") double atMost,
        @DefaultValue("5m") Duration within,
        @DefaultValue("0.02") double atLeast) {}
