/** Live rounds: who sits with whom at which table, until when. */
@NullMarked
package app.kith.matching.room;

import org.jspecify.annotations.NullMarked;
