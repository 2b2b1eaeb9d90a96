package app.evenkeel.report;

import app.evenkeel.document.Text;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.Names;

import java.util.Map;

/**
 * A signal that counts against the client.
 *
 * @param severity 1 (slight) to 3 (grave)
 */
record Problem(SignalKind kind, int severity) {
    Text in(Wording wording) {
        return wording.of(
                "dossier.signal",
                Map.of(
                        "signal", Text.of(new Names(wording.language()).of(kind)),
                        "severity", severity(wording)));
    }

    private Text severity(Wording wording) {
        return switch (severity) {
            case 1 -> wording.of("dossier.slight");
            case 2 -> wording.of("dossier.moderate");
            default -> wording.of("dossier.grave");
        };
    }
}
