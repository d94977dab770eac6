/** Sentences that explain a match and open a conversation, in the reader's language. */
@NullMarked
package app.kith.matching.wording;

import org.jspecify.annotations.NullMarked;
