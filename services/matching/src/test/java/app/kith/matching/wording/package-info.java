@NullMarked
package app.kith.matching.wording;

import org.jspecify.annotations.NullMarked;
