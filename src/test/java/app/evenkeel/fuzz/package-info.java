/**
 * Fuzzing: everything that the program reads, fed with what somebody mangled. Valid examples are
 * changed at random, by chance that begins with a printed number and so can be repeated. {@link
 * app.evenkeel.fuzz.FuzzTest} is the short run; {@code mvn -Pfuzz process-test-classes} the long
 * one.
 */
package app.evenkeel.fuzz;
