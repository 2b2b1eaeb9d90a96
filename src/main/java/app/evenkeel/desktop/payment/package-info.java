/** The form that records a payment of an invoice. */
@NullMarked
package app.evenkeel.desktop.payment;

import org.jspecify.annotations.NullMarked;
