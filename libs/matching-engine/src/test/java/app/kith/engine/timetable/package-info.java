@NullMarked
package app.kith.engine.timetable;

import org.jspecify.annotations.NullMarked;
