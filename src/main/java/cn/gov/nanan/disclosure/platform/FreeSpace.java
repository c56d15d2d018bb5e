package cn.gov.nanan.disclosure.platform;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/**
 * 存储空间: below {@link Setting#DATA_MIN_FREE} nothing new is written into the data folder: no file, no package, and where
 * the database lies there, no row; reading goes on. A database that finds no space closes itself, and then nobody reads
 * either. What a login and its record need is small, and may be written until the last.
 */
public class FreeSpace implements Interceptor {
    /** Bytes; asked of the disk at most so often, since every row asks. */
    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    private static final long ASKED_EVERY = Duration.ofSeconds(1).toNanos();
    private static final List<String> LEAST = List.of(".audit", ".staff");

    private static volatile Reading reading;

    /** What the disk said, and when. */
    private record Reading(boolean low, long at) {}

    /** @throws BusinessException {@code common.error.no-space} */
    public static void require() {
        if (isLow()) {
            throw new BusinessException("common.error.no-space");
        }
    }

    /** 边写边看: what is written into the data folder, for as long as there is space for it. */
    public static OutputStream watched(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int single) throws IOException {
                require();
                out.write(single);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                require();
                out.write(bytes, from, length);
            }
        };
    }

    static boolean isLow() {
        Reading last = reading;
        if (last == null || System.nanoTime() - last.at() > ASKED_EVERY) {
            last = new Reading(megabytes() < Setting.DATA_MIN_FREE.number(), System.nanoTime());
            reading = last;
        }
        return last.low();
    }

    /**
     * What is left; the folder that cannot even be asked has none. Not by {@code Files.getFileStore}, which finds nothing where
     * the table of mounts does not name the folder's, as in a container or a changed root.
     */
    static long megabytes() {
        Path folder = Setting.DATA_DIR.path().toAbsolutePath();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder.toFile().getUsableSpace() / BYTES_PER_MEGABYTE;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] properties, Type[] types) {
        admit(entity);
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] state, Object[] before, String[] properties, Type[] types) {
        admit(entity);
        return false;
    }

    private static void admit(Object entity) {
        if (isLow()
                && StoreWatch.isEmbedded()
                && LEAST.stream().noneMatch(entity.getClass().getPackageName()::endsWith)) {
            throw new BusinessException("common.error.no-space");
        }
    }
}
