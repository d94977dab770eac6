/** Queries that read across features, and the pages they answer. No feature depends on them. */
@NullMarked
package app.kith.attendee.screens;

import org.jspecify.annotations.NullMarked;
