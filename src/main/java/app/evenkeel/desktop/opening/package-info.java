/** What a user sees whose journal cannot be opened: why, what to do, and the ways on. */
@NullMarked
package app.evenkeel.desktop.opening;

import org.jspecify.annotations.NullMarked;
