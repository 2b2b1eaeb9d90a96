/**
 * What the journal survives: processes killed in the middle of things, full disks, files that may
 * not be written, that are taken away, or that come from other versions, and several windows and
 * commands at once. Everything happens to real files and real processes.
 */
@NullMarked
package app.evenkeel.survival;

import org.jspecify.annotations.NullMarked;
