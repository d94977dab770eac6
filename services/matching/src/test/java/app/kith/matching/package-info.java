@NullMarked
package app.kith.matching;

import org.jspecify.annotations.NullMarked;
