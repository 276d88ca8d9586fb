package inkling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import inkling.platform.UserException;
import inkling.testing.TestModels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips that somebody made to harm. */
class HostileModelFileTest {

    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @BeforeEach
    void startFromAGoodModel() throws Exception {
        Path file = folder.resolve("good.zip");
        ModelFile.write(file, TestModels.linear("Linear", 3), TestModels.CONFIGURATION);
        try (ZipInputStream zip = new ZipInputStream(java.nio.file.Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    @Test
    void theGoodOneIsRead() throws Exception {
        assertThat(ModelFile.read(new ByteArrayInputStream(zip()), "m.zip").parameters())
                .hasSize(7850);
    }

    @Test
    void aForeignEntryIsRefused() throws Exception {
        entries.put("preprocessor.bin", new byte[] {(byte) 0xac, (byte) 0xed, 0, 5});
        assertThat(refusal()).contains("foreign entry preprocessor.bin");
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() throws Exception {
        entries.put("../../.bashrc", new byte[] {1});
        assertThat(refusal()).contains("foreign entry ../../.bashrc");
    }

    @Test
    void anEntryThatComesTwiceIsRefused() throws Exception {
        byte[] zip = zip();
        entries.put("Coefficients.bin", entries.get("coefficients.bin"));
        byte[] twice = replaced(zip(), "Coefficients.bin", "coefficients.bin");
        assertThat(twice).hasSizeGreaterThan(zip.length);
        assertThat(refusal(twice)).contains("coefficients.bin twice");
    }

    @Test
    void aClassThatNoNetworkNeedsIsRefused() throws Exception {
        replace(
                "configuration.json",
                "org.deeplearning4j.nn.conf.layers.OutputLayer",
                "org.deeplearning4j.nn.conf.layers.misc.Evil");
        assertThat(refusal()).contains("names the class org.deeplearning4j.nn.conf.layers.misc.Evil");
    }

    @Test
    void aLayerOfAnUnknownKindIsRefused() throws Exception {
        replace("inkling.json", "\"output\"", "\"java.lang.Runtime\"");
        assertThat(refusal()).contains("not what Inkling writes");
    }

    @Test
    void aNewerFormatIsRefusedPolitely() throws Exception {
        replace("inkling.json", "\"formatVersion\" : 1", "\"formatVersion\" : 2");
        assertThat(refusal()).contains("newer Inkling (format 2; this one reads up to 1)");
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() throws Exception {
        byte[] weights = entries.get("coefficients.bin");
        System.arraycopy(new byte[] {0x7f, (byte) 0xc0, 0, 0}, 0, weights, weights.length - 4, 4);
        assertThat(refusal()).contains("not a finite number");
    }

    @Test
    void fewerWeightsThanTheNetworkHasAreRefused() throws Exception {
        ByteArrayOutputStream few = new ByteArrayOutputStream();
        Nd4jFloats.write(few, new float[100]);
        entries.put("coefficients.bin", few.toByteArray());
        assertThat(refusal()).contains("has 7850 parameters, not 100");
    }

    @Test
    void aHugeDeclaredCountTakesNoMemory() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("MIXED_DATA_TYPES");
        out.writeLong(6);
        out.writeUTF("LONG");
        for (long number : new long[] {1, 60_000_000, 1, 0x2000, 1, 'c'}) {
            out.writeLong(number);
        }
        out.writeUTF("MIXED_DATA_TYPES");
        out.writeLong(60_000_000);
        out.writeUTF("FLOAT");
        entries.put("coefficients.bin", bytes.toByteArray());
        assertThat(refusal()).contains("cut off");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        entries.put("updaterState.bin", new byte[0]);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        Nd4jFloats.write(bomb, new float[12_000_000]);
        entries.put("updaterState.bin", bomb.toByteArray());
        assertThat(refusal()).contains("unpacks to more than 100 times its size");
    }

    @Test
    void aTextOfManyMegabytesIsRefused() throws Exception {
        entries.put("inkling.json", new byte[2 << 20]);
        assertThat(refusal()).contains("larger than 1048576 bytes");
    }

    @Test
    void deeplyNestedTextIsRefused() throws Exception {
        entries.put("configuration.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal()).contains("not what Inkling writes");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThat(refusal("%PDF-1.7 not a zip".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("m.zip is not a usable model: it is not a zip file.");
        assertThat(refusal(new byte[0])).contains("not a zip file");
    }

    @Test
    void aPlainDeeplearning4jFileLacksOurDescription() throws Exception {
        entries.remove("inkling.json");
        assertThat(refusal()).contains("it has no inkling.json");
    }

    private void replace(String entry, String old, String with) {
        String text = new String(entries.get(entry), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        entries.put(entry, text.replace(old, with).getBytes(StandardCharsets.UTF_8));
    }

    private String refusal() throws IOException {
        return refusal(zip());
    }

    private static String refusal(byte[] zip) {
        UserException refused =
                catchThrowableOfType(UserException.class, () -> ModelFile.read(new ByteArrayInputStream(zip), "m.zip"));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).startsWith("m.zip ").endsWith(".").doesNotContain("\n");
        return refused.getMessage();
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] bytes, String old, String with) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(old, with);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
