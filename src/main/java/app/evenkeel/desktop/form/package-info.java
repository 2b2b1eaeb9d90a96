/**
 * What is typed into forms: each field keeps the text as typed, reads it, and says in plain words
 * what is wrong with it. Knows no control.
 */
@NullMarked
package app.evenkeel.desktop.form;

import org.jspecify.annotations.NullMarked;
