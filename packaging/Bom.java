import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The image's bill of materials (CycloneDX): Maven's, which knows licences and origins, made to say
 * what is in the image and where. What is not in it is left out, a jar that was changed has the
 * hash that it has now, and the Java runtime is named.
 */
final class Bom {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode bom;
    private final Path image;
    private final Map<String, List<String>> gone = new HashMap<>();

    private Bom(ObjectNode bom, Path image) {
        this.bom = bom;
        this.image = image;
    }

    /**
     * @param ofMaven the bill of all the libraries that the program depends on
     * @param linked the jars that have become part of the runtime
     */
    static void write(Path ofMaven, Path image, Collection<Path> linked, Path to)
            throws IOException {
        Bom bom = new Bom((ObjectNode) JSON.readTree(Files.readAllBytes(ofMaven)), image);
        List<String> inRuntime = linked.stream().map(jar -> jar.getFileName().toString()).toList();
        ArrayNode shipped = JSON.createArrayNode();
        for (JsonNode component : bom.bom.get("components")) {
            if (bom.places((ObjectNode) component, inRuntime)) {
                shipped.add(component);
            } else {
                bom.gone.put(component.get("bom-ref").asString(), List.of());
            }
        }
        bom.bom.set("components", shipped.add(bom.runtime()));
        bom.leaveOutOfTheTree();
        Files.writeString(to, bom.bom.toPrettyString() + "\n");
    }

    /** Whether the component is in the image; then it says where. */
    private boolean places(ObjectNode component, List<String> inRuntime) throws IOException {
        String jar = jar(component);
        Path file = image.resolve("lib/app").resolve(jar);
        if (inRuntime.contains(jar)) {
            occurs(component, "lib/runtime");
            component
                    .putObject("pedigree")
                    .put("notes", "Linked into the runtime; the hashes are those of " + jar);
            return true;
        }
        if (Files.notExists(file)) {
            return false;
        }
        occurs(component, "lib/app/" + jar);
        if (!sameAsBefore(component, file)) {
            hashes(component, file);
            component
                    .putObject("pedigree")
                    .put(
                            "notes",
                            "Without the native libraries; that of this system is in lib/app/native");
        }
        return true;
    }

    private static String jar(JsonNode component) {
        String purl = component.get("purl").asString();
        int from = purl.indexOf("classifier=");
        String classifier =
                from < 0 ? "" : "-" + purl.substring(from + "classifier=".length()).split("&")[0];
        return component.get("name").asString()
                + "-"
                + component.get("version").asString()
                + classifier
                + ".jar";
    }

    private static void occurs(ObjectNode component, String place) {
        component.putObject("evidence").putArray("occurrences").addObject().put("location", place);
    }

    private static boolean sameAsBefore(ObjectNode component, Path file) throws IOException {
        for (JsonNode hash : component.get("hashes")) {
            if (hash.get("alg").asString().equals("SHA-256")) {
                return hash.get("content").asString().equals(hash("SHA-256", file));
            }
        }
        return false;
    }

    private static void hashes(ObjectNode component, Path file) throws IOException {
        ArrayNode hashes = component.putArray("hashes");
        for (String algorithm : List.of("SHA-256", "SHA-512")) {
            hashes.addObject().put("alg", algorithm).put("content", hash(algorithm, file));
        }
    }

    private static String hash(String algorithm, Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private ObjectNode runtime() throws IOException {
        ObjectNode runtime = JSON.createObjectNode();
        runtime.put("type", "platform");
        runtime.put("bom-ref", "java-runtime");
        runtime.put("publisher", System.getProperty("java.vendor"));
        runtime.put("name", "OpenJDK");
        runtime.put("version", System.getProperty("java.vm.version"));
        runtime.put("scope", "required");
        hashes(runtime, image.resolve("lib/runtime/lib/modules"));
        runtime.putArray("licenses")
                .addObject()
                .putObject("license")
                .put("id", "GPL-2.0-with-classpath-exception");
        runtime.putObject("pedigree")
                .put(
                        "notes",
                        "With JavaFX linked in; the hashes are those of lib/runtime/lib/modules");
        occurs(runtime, "lib/runtime");
        return runtime;
    }

    /** What depended on something that is left out depends on what that depended on. */
    private void leaveOutOfTheTree() {
        ArrayNode kept = JSON.createArrayNode();
        for (JsonNode node : bom.get("dependencies")) {
            String ref = node.get("ref").asString();
            if (gone.containsKey(ref)) {
                gone.put(ref, node.get("dependsOn").valueStream().map(JsonNode::asString).toList());
            } else {
                kept.add(node);
            }
        }
        for (JsonNode node : kept) {
            Set<String> present = new LinkedHashSet<>();
            node.get("dependsOn").forEach(on -> add(on.asString(), present));
            ArrayNode dependsOn = ((ObjectNode) node).putArray("dependsOn");
            present.forEach(dependsOn::add);
        }
        bom.set("dependencies", kept);
    }

    private void add(String ref, Set<String> present) {
        List<String> behind = gone.get(ref);
        if (behind == null) {
            present.add(ref);
        } else {
            behind.forEach(on -> add(on, present));
        }
    }
}
