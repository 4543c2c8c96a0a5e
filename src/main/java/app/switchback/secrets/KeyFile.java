package app.switchback.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** The file that holds the server's key; only its owner can read it. */
record KeyFile(Path path) {
    private static final Set<PosixFilePermission> FOR_OTHERS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
    private static final int SHORTEST = 32;

    /** What stands in it; it is made first if there is none. */
    String secret() {
        try {
            if (!Files.exists(path)) make();
            refuseIfOpen();
            var secret = Files.readString(path).strip();
            if (secret.length() < SHORTEST)
                throw new IllegalStateException(path + " holds no key; put back its backup");
            return secret;
        } catch (IOException failed) {
            throw new UncheckedIOException("The server's key " + path + " cannot be read or made", failed);
        }
    }

    /** The whole file appears at a stroke: neither a crash nor a second server meets half a key or replaces one. */
    private void make() throws IOException {
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "key", ".new"); // 0600 where the system knows of modes
        try {
            Files.writeString(draft, ServerKey.newSecret() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            put(draft);
        } catch (FileAlreadyExistsException anotherServerWasFaster) {
            // then its key is the key
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void put(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, path);
        }
    }

    private void refuseIfOpen() throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) return; // a system without modes
        if (view.readAttributes().permissions().stream().anyMatch(FOR_OTHERS::contains))
            throw new IllegalStateException("Others may read or change the server's key: chmod 600 " + path);
    }
}
