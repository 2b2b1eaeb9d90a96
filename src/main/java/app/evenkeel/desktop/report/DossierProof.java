package app.evenkeel.desktop.report;

import app.evenkeel.document.Pdf;
import app.evenkeel.exchange.evidence.Disclosure;
import app.evenkeel.exchange.evidence.EvidenceFile;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.chain.Chain;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.report.Dossier;
import app.evenkeel.report.DossierRequest;
import app.evenkeel.report.proof.ProofPapers;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A dossier that is saved with what proves it.
 *
 * @param feelings whether what the owner felt is shown among the proofs
 */
record DossierProof(DossierRequest request, boolean feelings) {
    void write(Chain chain, Path path, Pdf pdf, Patience patience) throws IOException {
        ChainEnd newest = chain.newest();
        Dossier.Told told = Dossier.told(request.provenBy(newest));
        Disclosure disclosure =
                new Disclosure(
                        request.relation().client(),
                        told.facts(),
                        request.lettersInFull(),
                        feelings);
        EvidenceFile.write(
                path,
                chain,
                newest,
                disclosure,
                ProofPapers.of(told.document(), request.language(), newest, pdf),
                request.on(),
                patience);
    }
}
