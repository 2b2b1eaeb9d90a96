/** The owner's own mirror: what is high with most clients, and how they kept their own word. */
@NullMarked
package app.evenkeel.desktop.mirror;

import org.jspecify.annotations.NullMarked;
