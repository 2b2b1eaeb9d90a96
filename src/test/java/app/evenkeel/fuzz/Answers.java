package app.evenkeel.fuzz;

import app.evenkeel.cli.Program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the command line may answer: what was asked for, or one sentence. */
final class Answers {
    private static final String BY = "evenkeel: ";

    private Answers() {}

    static Target.End end(Program.Answer answer) {
        List<String> said = Arrays.asList(answer.err().split("\n", -1));
        for (String line : said.subList(0, said.size() - 1)) {
            if (!line.startsWith(BY)) {
                throw new AssertionError("a line that nobody says: " + line);
            }
            Sentence.check(line.substring(BY.length()));
        }
        if (answer.code() != 0 && said.size() < 2 && answer.out().isBlank()) {
            throw new AssertionError("refused without a word: " + answer);
        }
        return answer.code() == 0 ? Target.End.ACCEPTED : Target.End.REFUSED;
    }

    /** The journal is in order, and what it exports makes the same journal. */
    static void sound(Program program, Path folder) throws IOException {
        Program.Answer check = program.run("check");
        if (check.code() != 0) {
            throw new AssertionError("not in order: " + check);
        }
        byte[] out = KeptJournal.exported(program, folder);
        Path elsewhere = folder.resolve("elsewhere");
        Targets.clear(elsewhere);
        Program other = new Program(elsewhere.resolve("journal.db"));
        other.done("import", folder.resolve("out.json").toString());
        if (!Arrays.equals(KeptJournal.exported(other, folder), out)) {
            throw new AssertionError("what was exported makes another journal");
        }
    }
}
