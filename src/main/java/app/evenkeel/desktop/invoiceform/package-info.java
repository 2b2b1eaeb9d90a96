/** The form that adds an invoice or corrects one, with its payments and all that happened to it. */
@NullMarked
package app.evenkeel.desktop.invoiceform;

import org.jspecify.annotations.NullMarked;
