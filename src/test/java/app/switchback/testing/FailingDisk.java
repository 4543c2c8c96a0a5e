package app.switchback.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk below H2 that can be full or gone: the database meets the very errors of a real one, at the very place. A database
 * at {@code jdbc:h2:failing:...} lies on it.
 */
public final class FailingDisk extends FilePathWrapper {
    /** How the disk is. */
    public enum State {
        FINE,
        FULL,
        GONE
    }

    private static volatile State state = State.FINE;

    public static void is(State now) {
        state = now;
    }

    /** Tells H2 of it. */
    public static void plugIn() {
        FilePath.register(new FailingDisk());
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        read();
        return new Channel(getBase().open(mode));
    }

    private static void read() throws IOException {
        if (state == State.GONE) throw new IOException("Input/output error");
    }

    private static void write() throws IOException {
        read();
        if (state == State.FULL) throw new IOException("No space left on device");
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel below;

        private Channel(FileChannel below) {
            this.below = below;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            FailingDisk.read();
            return below.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            FailingDisk.write();
            return below.write(from, position);
        }

        @Override
        public long size() throws IOException {
            FailingDisk.read();
            return below.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            FailingDisk.read();
            below.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            FailingDisk.write();
            below.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return below.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            below.close();
        }
    }
}
