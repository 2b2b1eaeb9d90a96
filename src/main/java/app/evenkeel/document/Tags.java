package app.evenkeel.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

import java.util.Locale;

/** Puts the reading order of mirrored tables right: first column first. */
final class Tags {
    private Tags() {}

    static void readFirstColumnFirst(PDDocument pdf, boolean rightToLeft) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            visit(root, rightToLeft);
        }
    }

    private static void visit(PDStructureNode node, boolean rightToLeft) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (!StandardStructureTypes.TR.equals(element.getStructureType())) {
                    visit(element, rightToLeft(element, rightToLeft));
                } else if (rightToLeft) {
                    reverse(element);
                }
            }
        }
    }

    /** A passage says its language. */
    private static boolean rightToLeft(PDStructureElement element, boolean around) {
        String language = element.getLanguage();
        return language == null ? around : Document.rightToLeft(Locale.forLanguageTag(language));
    }

    private static void reverse(PDStructureElement row) {
        COSBase kids = row.getCOSObject().getDictionaryObject(COSName.K);
        if (kids instanceof COSArray cells) {
            COSArray reversed = new COSArray();
            for (int i = cells.size() - 1; i >= 0; i--) {
                reversed.add(cells.get(i));
            }
            row.getCOSObject().setItem(COSName.K, reversed);
        }
    }
}
