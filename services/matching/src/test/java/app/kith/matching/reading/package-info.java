@NullMarked
package app.kith.matching.reading;

import org.jspecify.annotations.NullMarked;
