/** Reads asks, offers and roles: what each is about and what it means. */
@NullMarked
package app.kith.engine.reading;

import org.jspecify.annotations.NullMarked;
