/** Tests of the packaged program from outside, as a process of its own. Uses nothing of ours. */
@NullMarked
package app.evenkeel.packaged;

import org.jspecify.annotations.NullMarked;
