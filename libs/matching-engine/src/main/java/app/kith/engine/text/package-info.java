/** What short texts are about, and how probable it is that one of them answers another. */
@NullMarked
package app.kith.engine.text;

import org.jspecify.annotations.NullMarked;
