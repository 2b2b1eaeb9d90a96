package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** An address in a document's words is words: a server that is named there hears of nothing. */
class NothingFetchedTest {
    @TempDir private Path folder;
    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket server;
    private Thread listening;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listening = Thread.ofPlatform().start(this::count);
    }

    private void count() {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException _) {
            // Closed at the end.
        }
    }

    @AfterEach
    void close() throws Exception {
        server.close();
        listening.join();
    }

    private String web() {
        return "http://127.0.0.1:%d/x".formatted(server.getLocalPort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADDRESS",
                "<img src=\"ADDRESS\"/>",
                "<link rel=\"stylesheet\" href=\"ADDRESS\"/>",
                "<?xml-stylesheet href=\"ADDRESS\" type=\"text/css\"?>",
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"ADDRESS\">]>&e;",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"ADDRESS\">",
                "<style>@import url(ADDRESS);</style>",
                "@font-face { src: url(ADDRESS) }",
                "\"); background-image: url(ADDRESS); } body { content: url(ADDRESS)",
                "<object data=\"ADDRESS\"></object><iframe src=\"ADDRESS\"/><svg><image href=\"ADDRESS\"/></svg>",
                "<base href=\"ADDRESS\"/><a href=\"ADDRESS\">x</a><script src=\"ADDRESS\"/>",
                "jar:ADDRESS!/x"
            })
    void anAddressStaysWords(String form) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "body { color: red }");
        for (String address : List.of(web(), secret.toUri().toString())) {
            String words = form.replace("ADDRESS", address);
            for (Document document : documents(words)) {
                byte[] pdf = Extracted.PDF.of(document);
                assertThat(pdf).startsWith('%', 'P', 'D', 'F');
                assertThat(String.join("", Extracted.pages(pdf, false)))
                        .doesNotContain("color: red");
                PlainText.of(document);
                MessageText.of(document);
            }
        }
        assertThat(calls()).isZero();
    }

    private static List<Document> documents(String words) {
        List<Document> all = new ArrayList<>();
        all.add(Samples.withLogo(Hostile.with(words, "en")));
        all.add(Hostile.with(words, "he"));
        Document letter = Samples.englishReminder();
        all.add(
                new Document(
                        words,
                        words,
                        Locale.forLanguageTag("fi"),
                        letter.date(),
                        letter.paper(),
                        letter.blocks()));
        return all;
    }

    /** So far; a call of our own comes last, so that none before it is overlooked. */
    private int calls() throws IOException {
        int before = calls.get();
        try (Socket own = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            own.getInputStream().readAllBytes();
        } catch (SocketException _) {
            // The server hangs up at once.
        }
        long until = System.nanoTime() + 5_000_000_000L;
        while (calls.get() == before && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return calls.get() - 1;
    }
}
