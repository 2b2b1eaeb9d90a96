/** Where the program starts. May use every package below it; nothing below uses it. */
@NullMarked
package app.evenkeel;

import org.jspecify.annotations.NullMarked;
