/** The report of a gathering, as a document and as a live stream. */
@NullMarked
package app.kith.analytics.report;

import org.jspecify.annotations.NullMarked;
