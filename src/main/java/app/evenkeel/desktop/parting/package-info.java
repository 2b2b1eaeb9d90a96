/**
 * The review of a relation as a part of the client's page: whether it is time to part, what was
 * decided, and how to part well (ADVICE, sections 5 and 6). Suggests, and leaves it to the owner.
 */
@NullMarked
package app.evenkeel.desktop.parting;

import org.jspecify.annotations.NullMarked;
