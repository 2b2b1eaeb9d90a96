/*
 * A private journal for solo consultants.
 *
 * Open, because Jackson and picocli read records and commands by reflection, and fonts and texts
 * are looked up by other modules; nothing is exported, because nobody compiles against a program.
 */
open module app.evenkeel {
    requires static org.jspecify;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires javafx.controls;
    // PDFBox looks for sun.misc.Unsafe and logs an error where it finds none.
    requires jdk.unsupported;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    // PDFBox logs through it, but as an automatic module cannot say so.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;
}
