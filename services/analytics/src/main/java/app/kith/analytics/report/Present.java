package app.kith.analytics.report;

/**
 * Who has come so far; the same numbers as in the report's counts.
 *
 * @param present everybody who has come
 * @param expected who has a confirmed place, or had one at the start
 * @param shownUp those of the expected who have come
 * @param walkIns who came in without a confirmed place
 */
record Present(long present, long expected, long shownUp, long walkIns) {}
