package app.switchback.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which bundle is committed and what each view needed of it when it was built. Vaadin asks for a new bundle when a file
 * or a package changed, not when a view begins to use a component that so far only other views used; that view would
 * stay without it. Every build writes down what the views need, so the two can be compared without building a bundle.
 */
public record BundleSeal(List<String> lines) {
    private static final Path FILE = Path.of("src/main/bundles/prod.bundle.seal");
    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path IMPORTS = Path.of("frontend/generated/flow");
    private static final Pattern PART = Pattern.compile("key === '([0-9a-f]+)'.*?chunks/([^']+)'", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import .*?'([^']+)';$", Pattern.MULTILINE);

    /** As it was when somebody built the bundle. */
    static BundleSeal kept() throws IOException {
        return new BundleSeal(Files.readAllLines(FILE));
    }

    /** As the bundle lies there and the views are now. */
    static BundleSeal present() throws IOException {
        var main = Files.readString(IMPORTS.resolve("generated-flow-imports.js"));
        var needs = new TreeSet<String>();
        imports(main).forEach(name -> needs.add("all " + name));
        for (var part : PART.matcher(main).results().toList()) needs.addAll(needs(part));
        return new BundleSeal(
                Stream.concat(Stream.of("bundle " + digest()), needs.stream()).toList());
    }

    private static List<String> needs(MatchResult part) throws IOException {
        var chunk = Files.readString(IMPORTS.resolve("chunks").resolve(part.group(2)));
        return imports(chunk).map(name -> part.group(1) + " " + name).toList();
    }

    private static Stream<String> imports(String script) {
        return IMPORT.matcher(script).results().map(hit -> hit.group(1));
    }

    private static String digest() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(BUNDLE)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals a bundle that was built a moment ago: {@code ./mvnw -q test-compile exec:java@seal-bundle}. */
    public static void main(String... none) throws IOException {
        Files.writeString(FILE, present().lines().stream().collect(Collectors.joining("\n", "", "\n")));
    }
}
