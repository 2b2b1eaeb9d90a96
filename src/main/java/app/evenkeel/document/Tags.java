package app.evenkeel.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Puts the reading order of mirrored tables right: first column first. */
final class Tags {
    private Tags() {}

    static void readFirstColumnFirst(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            visit(root);
        }
    }

    private static void visit(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (StandardStructureTypes.TR.equals(element.getStructureType())) {
                    reverse(element);
                } else {
                    visit(element);
                }
            }
        }
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
