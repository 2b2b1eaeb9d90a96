/**
 * A small model of a document and its renderings: plain text, PDF, pictures of its pages, the
 * printer. All of them say the same words. Uses no other package of ours.
 */
@NullMarked
package app.evenkeel.document;

import org.jspecify.annotations.NullMarked;
