package app.kith.analytics.report;

/** How many people have come; the same number as in the report's counts. */
record Present(long present) {}
