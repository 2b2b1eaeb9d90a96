import javafx.css.Stylesheet;

import org.sqlite.util.OSInfo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the program that a user gets, {@code target/evenkeel}: {@code Image.java VERSION CLASSES
 * LIBRARIES BOM}, run in the project's folder on the JDK that is to be shipped.
 *
 * <p>First a runtime (the JDK and JavaFX, trimmed), then the image around it, then the AOT cache
 * from a training run. What has not changed is not made again. Paths inside the image are those of
 * Linux.
 */
class Image {
    static final Path PACKAGING = Path.of("packaging");
    static final Path ICONS = Path.of("icons");
    static final Path WORK = Path.of("target", "packaging");
    static final Path RUNTIME = WORK.resolve("runtime");
    static final Path IMAGE = Path.of("target", "evenkeel");
    static final Path LAUNCHER = IMAGE.resolve("bin/evenkeel");
    static final Path APP = IMAGE.resolve("lib/app");

    /** What is used without being named in a module-info, or found only at run time. */
    static final List<String> FURTHER_MODULES =
            List.of(
                    "jdk.charsets", // CSV files in the old Windows code pages
                    "jdk.localedata", // calendars and collation of the four languages
                    "jdk.unsupported"); // PDFBox unmaps its files with it

    static final List<String> JAVA_OPTIONS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                    "--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED", // HebrewLines
                    "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED",
                    "-Dorg.sqlite.lib.path=$APPDIR/native", // else unpacked at every start
                    "-Dstdout.encoding=UTF-8", // else ???? under LC_ALL=C
                    "-Dstderr.encoding=UTF-8",
                    "-XX:-UsePerfData", // else each start leaves its command line in the temporary
                    // folder
                    "-Xlog:disable", // stdout belongs to the answer, whatever the JVM has to say
                    "-XX:+UseSerialGC", // small heap, short runs: the fastest start
                    "-XX:TieredStopAtLevel=1");

    public static void main(String[] args) throws Exception {
        String version = args[0];
        Path classes = Path.of(args[1]);
        List<Path> libraries =
                Stream.of(args[2].split(System.getProperty("path.separator")))
                        .map(Path::of)
                        .filter(Files::isRegularFile)
                        .filter(Image::isModule)
                        .toList();
        // CycloneDX's plugin does nothing while Maven is offline.
        List<Path> bom = Stream.of(args[3]).map(Path::of).filter(Files::exists).toList();
        var split = libraries.stream().collect(Collectors.partitioningBy(Image::isJavafx));
        List<Path> javafx = split.get(true);
        List<Path> others = split.get(false);

        Set<String> modules = runtimeModules(libraries, classes);
        List<Path> how = List.of(PACKAGING.resolve("Image.java"));
        Stamp runtime = Stamp.of(WORK.resolve("runtime.stamp"), javafx, how, modules);
        if (runtime.isOld() || Files.notExists(RUNTIME)) {
            runtime.forget();
            link(javafx, modules);
            runtime.renew();
        }
        Stamp image =
                Stamp.of(
                        WORK.resolve("image.stamp"),
                        libraries,
                        Stream.of(files(PACKAGING), files(ICONS), files(classes), bom)
                                .flatMap(List::stream)
                                .toList(),
                        modules);
        if (image.isOld() || Files.notExists(LAUNCHER)) {
            image.forget();
            pack(version, classes, others);
            for (Path ofMaven : bom) {
                Bom.write(ofMaven, IMAGE, javafx, IMAGE.resolve("lib/evenkeel.cdx.json"));
            }
            train();
            image.renew();
        }
    }

    static boolean isJavafx(Path library) {
        return library.getFileName().toString().startsWith("javafx-");
    }

    static boolean isSqlite(Path library) {
        return library.getFileName().toString().startsWith("sqlite-jdbc-");
    }

    /** JavaFX also has empty jars, one beside each that holds the classes. */
    static boolean isModule(Path library) {
        return ModuleFinder.of(library).findAll().stream()
                .noneMatch(module -> module.descriptor().name().endsWith("Empty"));
    }

    /** JavaFX, and what the JDK has of what the program and its libraries require. */
    static Set<String> runtimeModules(List<Path> libraries, Path classes) {
        Path[] all = Stream.concat(libraries.stream(), Stream.of(classes)).toArray(Path[]::new);
        var modules = new TreeSet<>(FURTHER_MODULES);
        for (ModuleReference reference : ModuleFinder.of(all).findAll()) {
            ModuleDescriptor module = reference.descriptor();
            if (module.name().startsWith("javafx.")) {
                modules.add(module.name());
            }
            module.requires().stream()
                    .filter(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                    .map(Requires::name)
                    .filter(name -> ModuleFinder.ofSystem().find(name).isPresent())
                    .forEach(modules::add);
        }
        return modules;
    }

    /** The JDK and JavaFX, with JavaFX's native libraries where the JDK's are. */
    static void link(List<Path> javafx, Set<String> modules) throws IOException {
        Trees.delete(RUNTIME);
        run(
                "jlink",
                "--module-path=" + joined(javafx),
                "--add-modules=" + String.join(",", modules),
                "--include-locales=en,fi,he,lv",
                "--exclude-resources=regex:/javafx.*[.](so|dylib|dll)",
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                "--output=" + RUNTIME);
        for (Path jar : javafx) {
            Trees.unpack(jar, "/", "glob:/*.{so,dylib,dll}", RUNTIME.resolve("lib"));
        }
    }

    /**
     * The image: launcher, runtime, and beside them the program and its libraries. They are on the
     * class path because the JVM refuses an AOT cache whose module path has moved to another
     * folder.
     */
    static void pack(String version, Path classes, List<Path> libraries) throws IOException {
        Path jars = WORK.resolve("jars");
        Trees.delete(jars);
        Files.createDirectories(jars);
        run(
                "jar",
                "--create",
                "--file=" + jars.resolve("evenkeel.jar"),
                "-C",
                classes.toString(),
                ".",
                "-C",
                styles(classes).toString(),
                ".");
        for (Path library : libraries) {
            Path copy = jars.resolve(library.getFileName());
            Files.copy(library, copy);
            if (isSqlite(library)) {
                Trees.deleteIn(copy, "/org/sqlite/native");
            }
        }

        Trees.delete(IMAGE);
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("--type", "app-image"));
        arguments.addAll(List.of("--name", "evenkeel"));
        arguments.addAll(List.of("--app-version", version));
        arguments.addAll(List.of("--description", "A private journal for solo consultants"));
        arguments.addAll(List.of("--icon", ICONS.resolve("evenkeel-256.png").toString()));
        arguments.addAll(List.of("--runtime-image", RUNTIME.toString()));
        arguments.addAll(List.of("--input", jars.toString()));
        arguments.addAll(List.of("--main-jar", "evenkeel.jar"));
        arguments.addAll(List.of("--main-class", "app.evenkeel.Main"));
        arguments.addAll(List.of("--dest", IMAGE.getParent().toString()));
        for (String option : JAVA_OPTIONS) {
            arguments.addAll(List.of("--java-options", option));
        }
        run("jpackage", arguments.toArray(String[]::new));

        Files.copy(PACKAGING.resolve("launcher.sh"), LAUNCHER, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(LAUNCHER, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.delete(IMAGE.resolve("lib/libapplauncher.so"));

        Path sqlite = libraries.stream().filter(Image::isSqlite).findFirst().orElseThrow();
        String folder = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS();
        Trees.unpack(sqlite, folder, "glob:**", APP.resolve("native"));
    }

    /**
     * The window's style sheets as JavaFX would read them: it takes these instead where they lie
     * beside.
     */
    static Path styles(Path classes) throws IOException {
        Path read = WORK.resolve("styles");
        Trees.delete(read);
        for (Path sheet : files(classes.resolve("app/evenkeel/desktop"))) {
            if (sheet.toString().endsWith(".css")) {
                String name = classes.relativize(sheet).toString().replaceAll("css$", "bss");
                Files.createDirectories(read.resolve(name).getParent());
                Stylesheet.convertToBinary(sheet.toFile(), read.resolve(name).toFile());
            }
        }
        return read;
    }

    /** Runs the commands of training.txt in the image and keeps what the JVM learnt (JEP 514). */
    static void train() throws IOException, InterruptedException {
        Path cache = APP.resolve("evenkeel.aot").toAbsolutePath();
        Path home = Files.createTempDirectory("evenkeel-training");
        Path output = WORK.resolve("training.log");
        try {
            var training =
                    new ProcessBuilder(LAUNCHER.toAbsolutePath().toString())
                            .directory(home.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            Map<String, String> environment = training.environment();
            environment.clear();
            environment.put("HOME", home.toString());
            environment.put(
                    "JAVA_TOOL_OPTIONS",
                    String.join(
                            " ",
                            "'-XX:AOTCacheOutput=" + cache + "'",
                            // Else every start compiles at once what training ran often.
                            "-XX:+UnlockDiagnosticVMOptions",
                            "-XX:-AOTRecordTraining",
                            "'-Devenkeel.training="
                                    + PACKAGING.resolve("training.txt").toAbsolutePath()
                                    + "'",
                            "-Dglass.platform=Headless",
                            "-Dprism.order=sw"));
            int code = training.start().waitFor();
            if (code != 0 || !Files.exists(cache)) {
                fail("The training run ended with " + code + ":\n" + Files.readString(output));
            }
        } finally {
            Trees.delete(home);
        }
        Files.writeString(
                APP.resolve("evenkeel.cfg"),
                "java-options=-XX:AOTCache=$APPDIR/evenkeel.aot\n",
                StandardOpenOption.APPEND);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void run(String tool, String... arguments) {
        var said = new StringWriter();
        var to = new PrintWriter(said);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(to, to, arguments);
        if (code != 0) {
            fail(tool + " ended with " + code + ":\n" + said);
        }
    }

    static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }

    static String joined(List<Path> paths) {
        return paths.stream()
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
