@NullMarked
package app.kith.embedding;

import org.jspecify.annotations.NullMarked;
