/** How asks are held against offers: by topics with their synonyms, by words, and by what they mean. */
@NullMarked
package app.kith.matching.reading;

import org.jspecify.annotations.NullMarked;
