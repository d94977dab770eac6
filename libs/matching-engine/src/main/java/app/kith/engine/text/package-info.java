/** Short texts and how two of them are compared: by words, by meaning, or by a judge. */
@NullMarked
package app.kith.engine.text;

import org.jspecify.annotations.NullMarked;
