package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of what the packaged program is made of, beside the things themselves. */
@DisabledIfSystemProperty(
        named = "evenkeel.offline",
        matches = "true",
        disabledReason = "CycloneDX's plugin works only while Maven is online")
class BillOfMaterialsIT {
    private final Path image = Packaged.asBuilt().image();
    private final JsonNode bill;

    BillOfMaterialsIT() throws IOException {
        bill =
                JsonMapper.shared()
                        .readTree(Files.readAllBytes(image.resolve("lib/evenkeel.cdx.json")));
    }

    private List<JsonNode> components() {
        return bill.get("components").valueStream().toList();
    }

    private static String place(JsonNode component) {
        return component.at("/evidence/occurrences/0/location").asString();
    }

    private static String sha256(JsonNode component) {
        return component
                .get("hashes")
                .valueStream()
                .filter(hash -> hash.get("alg").asString().equals("SHA-256"))
                .map(hash -> hash.get("content").asString())
                .collect(Collectors.joining());
    }

    @Test
    void itIsOfTheKindThatToolsRead() {
        assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.get("specVersion").asString()).isEqualTo("1.6");
        assertThat(bill.at("/metadata/component/name").asString()).isEqualTo("evenkeel");
    }

    @Test
    void theSameProgramHasTheSameBill() {
        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.at("/metadata/timestamp").isMissingNode()).isTrue();
    }

    @Test
    void everyJarThatIsShippedIsNamedAndNoOther() throws IOException {
        Set<String> shipped = new TreeSet<>();
        try (Stream<Path> files = Files.list(image.resolve("lib/app"))) {
            files.map(file -> "lib/app/" + file.getFileName())
                    .filter(name -> name.endsWith(".jar") && !name.endsWith("/evenkeel.jar"))
                    .forEach(shipped::add);
        }
        assertThat(shipped).hasSizeGreaterThan(20);
        assertThat(components().stream().map(BillOfMaterialsIT::place))
                .filteredOn(place -> !place.equals("lib/runtime"))
                .containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void theRuntimeIsNamedWithWhatIsLinkedIntoIt() {
        assertThat(components())
                .filteredOn(component -> place(component).equals("lib/runtime"))
                .extracting(component -> component.get("name").asString())
                .containsExactlyInAnyOrder(
                        "javafx-base", "javafx-controls", "javafx-graphics", "OpenJDK");
    }

    @Test
    void eachHasItsVersionItsLicenceAndItsHash() {
        assertThat(components())
                .allSatisfy(component -> {
                    assertThat(component.get("version").asString()).isNotBlank();
                    assertThat(component.get("licenses").toString()).matches(".*\"(id|name)\":.*");
                    assertThat(sha256(component)).matches("[0-9a-f]{64}");
                });
    }

    @Test
    void theHashesAreThoseOfTheJarsThatAreShipped() throws Exception {
        for (JsonNode component : components()) {
            if (place(component).endsWith(".jar")) {
                byte[] jar = Files.readAllBytes(image.resolve(place(component)));
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(jar);
                assertThat(sha256(component))
                        .as(place(component))
                        .isEqualTo(HexFormat.of().formatHex(hash));
            }
        }
    }

    /** SQLite's libraries for other systems are taken out of its jar. */
    @Test
    void onlyTheJarThatWasChangedSaysSo() {
        assertThat(components())
                .filteredOn(c -> place(c).endsWith(".jar") && c.has("pedigree"))
                .extracting(component -> component.get("name").asString())
                .containsExactly("sqlite-jdbc");
    }

    @Test
    void whatDependsOnWhatLeadsNowhereElse() {
        Set<String> known = new TreeSet<>();
        known.add(bill.at("/metadata/component/bom-ref").asString());
        components().forEach(component -> known.add(component.get("bom-ref").asString()));
        bill.get("dependencies")
                .forEach(node -> {
                    assertThat(known).contains(node.get("ref").asString());
                    node.get("dependsOn").forEach(on -> assertThat(known).contains(on.asString()));
                });
    }
}
