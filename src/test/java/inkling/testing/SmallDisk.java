package inkling.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A disk of a few kilobytes, where this user may mount one: Linux, as root, outside of a container that forbids it. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private final boolean real;

    /** @param folder an empty one */
    public SmallDisk(Path folder, int kilobytes) throws IOException, InterruptedException {
        this.folder = folder;
        real = run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
    }

    /** Whether there is one; otherwise the folder is as large as its disk. */
    public boolean isReal() {
        return real;
    }

    /** Takes what room is left. */
    public Path fill() throws IOException {
        Path filler = folder.resolve("filler");
        byte[] page = new byte[512];
        try (var out = Files.newOutputStream(filler)) {
            while (real) {
                out.write(page);
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("space")) {
                throw e;
            }
        }
        return filler;
    }

    /** As if something large had been deleted. */
    public void enlarge(int kilobytes) throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount,size=" + kilobytes + "k", folder.toString())) {
            throw new IOException(folder + " stays small");
        }
    }

    /** From now on nothing can be written; for whom no disk could be mounted, because files are where folders belong. */
    public void forbidWriting(String... folders) throws IOException, InterruptedException {
        if (real) {
            if (!run("mount", "-o", "remount,ro", folder.toString())) {
                throw new IOException(folder + " can still be written to");
            }
        } else {
            for (String name : folders) {
                Files.writeString(folder.resolve(name), "a file where the folder should be");
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return false; // there is no such command on this system
        }
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException {
        try {
            if (real && !run("umount", "-l", folder.toString())) {
                throw new IOException(folder + " is still mounted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
