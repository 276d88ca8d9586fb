package inkling.ink;

import inkling.platform.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a whole file that must not be large, whatever its length claims to be; every failure is one plain sentence. */
final class BoundedFile {

    private BoundedFile() {}

    /**
     * @param limit bytes; a larger file is refused
     * @return its content, at least one byte
     * @throws UserException for a missing, unreadable, empty or too large file, and for a folder
     */
    static byte[] read(Path file, int limit) throws UserException {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder, not a file.");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        } catch (NoSuchFileException e) {
            throw new UserException(file + " does not exist.", e);
        } catch (AccessDeniedException e) {
            throw new UserException(file + " may not be read by you.", e);
        } catch (IOException e) {
            throw new UserException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
        if (bytes.length > limit) {
            throw new UserException(file + " is larger than " + (limit >> 20) + " MB.");
        }
        if (bytes.length == 0) {
            throw new UserException(file + " is empty.");
        }
        return bytes;
    }
}
