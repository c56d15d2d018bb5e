package cn.gov.nanan.disclosure.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** 小盘: a disk of its own, of so many megabytes, that can be filled and emptied; where this machine lets us mount one. */
final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTE = 1_000_000;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Whether there is one is told by {@link #isMounted}. */
    static SmallDisk of(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        runs("umount", folder.toString());
        runs("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    boolean isMounted() throws IOException {
        return "tmpfs".equals(Files.getFileStore(folder).type());
    }

    /** Fills it until so many megabytes are left. */
    void leave(int megabytes) throws IOException {
        empty();
        long wanted = Files.getFileStore(folder).getUsableSpace() - (long) megabytes * MEGABYTE;
        byte[] portion = new byte[MEGABYTE / 4];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            for (long written = 0; written < wanted; written += portion.length) {
                ballast.write(portion);
            }
        } catch (IOException full) {
            if (megabytes > 0) {
                throw full;
            }
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() {
        runs("umount", "-l", folder.toString());
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
