import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Collects what the licences of others ask for: {@code THIRD-PARTY.txt} names every library with its version and licence (from
 * the SBOM), and the licence and notice files that the jars carry are put beside it.
 *
 * <pre>java -cp 'target/lib/*' installer/ThirdParty.java target/inkling-sbom.json target/lib FOLDER</pre>
 */
public final class ThirdParty {

    private static final Pattern LEGAL =
            Pattern.compile("(META-INF/)?(LICEN[CS]E|NOTICE|COPYING|COPYRIGHT)([-._].*)?", Pattern.CASE_INSENSITIVE);

    public static void main(String[] arguments) throws IOException {
        JsonNode sbom = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
        Path folder = Path.of(arguments[2]);
        Files.createDirectories(folder);
        List<String> lines = new ArrayList<>();
        lines.add("Inkling is under the MIT licence. It brings these libraries, each under its own licence;");
        lines.add("licence and notice files that they carry are in the folders beside this file.");
        lines.add("");
        for (JsonNode component : sbom.get("components")) {
            lines.add(line(component));
        }
        lines.subList(3, lines.size()).sort(Comparator.naturalOrder());
        Files.write(folder.resolve("THIRD-PARTY.txt"), lines);
        try (Stream<Path> jars = Files.list(Path.of(arguments[1]))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).collect(Collectors.toList())) {
                copyLegal(jar, folder);
            }
        }
    }

    private static String line(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            String name = licence.path("id").asText(licence.path("name").asText(choice.path("expression").asText("")));
            licences.add(name.isEmpty() ? licence.path("url").asText("see its page") : name);
        }
        String name = component.path("group").asText() + ":" + component.path("name").asText();
        return String.format(
                "%-60s %-16s %s",
                name,
                component.path("version").asText(),
                licences.isEmpty() ? "not declared" : String.join(" or ", licences));
    }

    private static void copyLegal(Path jar, Path folder) throws IOException {
        Path target = folder.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && LEGAL.matcher(entry.getName()).matches()) {
                    Files.createDirectories(target);
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    Files.write(target.resolve(name), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }
}
