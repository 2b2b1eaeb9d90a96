package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.journal.Money;

import java.time.LocalDate;

/** A payment as it is typed. */
record PaymentRow(Field<LocalDate> on, Field<Money> amount) {}
