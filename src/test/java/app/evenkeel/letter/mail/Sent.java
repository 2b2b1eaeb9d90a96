package app.evenkeel.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a mail program reads in a message: Python's parser, which shares no line with ours. */
record Sent(JsonNode json) {
    private static final String READER =
            """
            import sys, json, base64, email
            from email.header import decode_header, make_header
            from email.utils import getaddresses
            m = email.message_from_bytes(sys.stdin.buffer.read())
            def words(v): return None if v is None else str(make_header(decode_header(v)))
            def people(v): return [[words(n), a] for n, a in getaddresses(m.get_all(v, []))]
            def part(p): return {
                'type': p.get_content_type(), 'charset': p.get_content_charset(),
                'name': p.get_filename(), 'disposition': p.get_content_disposition(),
                'old': words(p.get_param('name')) if p.get_param('name') else None,
                'defects': [str(d) for d in p.defects],
                'content': base64.b64encode(p.get_payload(decode=True)).decode()}
            print(json.dumps({
                'headers': m.keys(), 'unsent': m['X-Unsent'], 'version': m['MIME-Version'],
                'type': m.get_content_type(), 'date': m['Date'], 'subject': words(m['Subject']),
                'from': people('From'), 'to': people('To'), 'defects': [str(d) for d in m.defects],
                'parts': [part(p) for p in m.get_payload()]}))
            """;

    static Sent of(byte[] file) throws Exception {
        Process python;
        try {
            python =
                    new ProcessBuilder("python3", "-c", READER)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "No python3 here: messages are not read by another parser");
            throw e;
        }
        try (var in = python.getOutputStream()) {
            in.write(file);
        }
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).isZero();
        return new Sent(JsonMapper.shared().readTree(said));
    }

    String subject() {
        return json.get("subject").asString();
    }

    /** Name and address. */
    String[] person(String field) {
        JsonNode people = json.get(field);
        assertThat(people.size()).isEqualTo(1);
        return new String[] {people.get(0).get(0).asString(), people.get(0).get(1).asString()};
    }

    JsonNode part(int i) {
        return json.get("parts").get(i);
    }

    byte[] content(int i) {
        return Base64.getDecoder().decode(part(i).get("content").asString());
    }

    String words() {
        return new String(content(0), StandardCharsets.UTF_8);
    }
}
