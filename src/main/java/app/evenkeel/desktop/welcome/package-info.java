/** The first start: who you are, or a look around in the sample. */
@NullMarked
package app.evenkeel.desktop.welcome;

import org.jspecify.annotations.NullMarked;
