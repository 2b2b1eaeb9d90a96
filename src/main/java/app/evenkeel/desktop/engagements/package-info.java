/**
 * What was agreed with a client to be done, and the accounts in the owner's care: a part of the
 * client's page, and their forms.
 */
@NullMarked
package app.evenkeel.desktop.engagements;

import org.jspecify.annotations.NullMarked;
