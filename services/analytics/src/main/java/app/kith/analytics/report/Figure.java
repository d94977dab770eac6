package app.kith.analytics.report;

import app.kith.analytics.definition.Definition;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One figure with everything needed to judge it.
 *
 * @param numerator absent when it cannot be known; {@code flag} then says why
 * @param denominator absent for a count
 * @param rate numerator ÷ denominator; absent when either is absent or the denominator is 0
 * @param ciLow lower end of the Wilson 95 % interval of a proportion
 * @param ciHigh upper end of the Wilson 95 % interval of a proportion
 * @param leftOut how many are in neither number, because what became of them is disputed or unknown
 * @param maturing whether the window that the figure looks at is still open
 * @param moves which way it can still move while it is open
 * @param maturesAt until when it can move
 * @param flag {@code no-check-in}, {@code no-meetings}, {@code no-plan} or {@code disputed-or-unknown-left-out}
 */
record Figure(
        String id,
        String name,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Double rate,
        @Nullable Double ciLow,
        @Nullable Double ciHigh,
        @Nullable Double median,
        @Nullable Double p10,
        @Nullable Long leftOut,
        boolean maturing,

        @Schema(allowableValues = {"grow", "shrink", "either"}) @Nullable String moves,

        @Nullable Instant maturesAt,
        @Nullable String flag,
        Instant asOf,
        int definitionVersion) {

    static Figure of(Tally tally, Definition definition, int definitionVersion, Instant asOf) {
        var interval = definition.hasInterval() ? tally.interval() : null;
        return new Figure(
                definition.id(),
                definition.name(),
                tally.numerator(),
                tally.denominator(),
                tally.rate(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                tally.median(),
                tally.p10(),
                tally.leftOut(),
                tally.moves() != null,
                tally.moves(),
                tally.maturesAt(),
                tally.flag(),
                asOf,
                definitionVersion);
    }
}
