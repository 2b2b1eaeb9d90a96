package app.evenkeel.report.proof;

import app.evenkeel.journal.chain.ChainEnd;

import java.util.List;

/**
 * The commands by which a dossier is checked, step by step: those of POSIX and {@code sha256sum},
 * or {@code shasum} where there is none. Each step says OK only where it has seen that all is well,
 * and lists what is not. None is given more arguments than a system allows, however many files
 * there are.
 */
final class CheckCommands {
    private static final String MANIFEST =
            """
            export LC_ALL=C; T=$(mktemp -d)
            S=$(command -v sha256sum || echo 'shasum -a 256')
            find records fields -name '*.txt' | sort > "$T/found"
            cut -c67- MANIFEST.txt | grep -E '^(records|fields)/' | sort > "$T/listed"
            comm -3 "$T/found" "$T/listed"
            $S -c MANIFEST.txt > "$T/answers" || grep -v ': OK$' "$T/answers"
            grep -c ': OK$' "$T/answers" > "$T/good"
            grep -c '' MANIFEST.txt | cmp - "$T/good" &&
              cmp "$T/found" "$T/listed" && echo '1 OK' || echo '1 FAILED'
            """;

    private static final String RECORDS =
            """
            awk '{printf "%s  records/%06d.txt\\n",$1,NR}' "$T/hashes" |
              sort > "$T/places"
            grep '  records/' MANIFEST.txt | sort > "$T/records"
            comm -23 "$T/records" "$T/places"
            comm -12 "$T/records" "$T/places" | cmp - "$T/records" &&
              echo '3 OK' || echo '3 FAILED'
            """;

    private static final String FIELDS =
            """
            find records -name '*.txt' | sort | xargs awk 'FNR>5{
              printf "%s  fields/%s/%02d\\n",$1,
              substr(FILENAME,9,length(FILENAME)-12),FNR-5}' | sort > "$T/covered"
            grep '  fields/' MANIFEST.txt | sed 's/-[^/]*$//' | sort > "$T/fields"
            comm -23 "$T/fields" "$T/covered"
            comm -12 "$T/fields" "$T/covered" | cmp - "$T/fields" &&
              echo '4 OK' || echo '4 FAILED'
            rm -r "$T"
            """;

    private CheckCommands() {}

    /** One after the other; each builds on what those before it found. */
    static List<String> of(ChainEnd newest) {
        return List.of(MANIFEST, chain(newest), RECORDS, FIELDS);
    }

    private static String chain(ChainEnd newest) {
        return """
        newest=NEWEST
        mkdir "$T/chain"
        awk -v to="$T/chain/" '
          /^evenkeel-history /{close(f);f=to sprintf("%09d",++n)}
          {print >f}' chain.txt
        (cd "$T/chain" && find . -type f | sort | xargs cat) | cmp - chain.txt &&
        (cd "$T/chain" && find . -type f | sort | xargs $S) |
          cut -c1-64 > "$T/hashes"
        (printf '%064d\\n' 0; cat "$T/hashes") > "$T/wanted"
        (grep '^previous ' chain.txt | cut -c10-; echo "$newest") |
          cmp - "$T/wanted" && echo '2 OK' || echo '2 FAILED'
        """
                .replace("NEWEST", newest.hash());
    }
}
