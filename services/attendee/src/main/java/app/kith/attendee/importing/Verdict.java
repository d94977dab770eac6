package app.kith.attendee.importing;

import org.jspecify.annotations.Nullable;

/** What became of a line, whoever stands in it. */
record Verdict(int line, RowStatus status, @Nullable RowReason reason) {}
