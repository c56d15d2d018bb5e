package cn.gov.nanan.disclosure.file;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * 成批落盘: the files of one transaction. Each is flushed and gets its name while those after it are still being written, and
 * each folder is flushed once: all of it before the transaction is committed, which it is not where any of it failed.
 */
final class FilesTogether implements Synchronization {
    /** More waits for one disk at once gain nothing. */
    private static final int AT_ONCE = 4;

    /** Whoever writes faster than the disk takes it waits. */
    private static final int AHEAD = 64;

    private final Vault vault;
    private final Runnable rollback;
    private final ThreadPoolExecutor flushing = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(AHEAD),
            work -> new Thread(work, "files-together"),
            new ThreadPoolExecutor.CallerRunsPolicy());
    private final List<Future<?>> placed = new ArrayList<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /** @param rollback what keeps the transaction from being committed */
    FilesTogether(Vault vault, Runnable rollback) {
        this.vault = vault;
        this.rollback = rollback;
        flushing.allowCoreThreadTimeOut(true);
    }

    /** Those of the transaction that runs. */
    static FilesTogether of(Vault vault, TransactionSynchronizationRegistry transaction) {
        FilesTogether known = (FilesTogether) transaction.getResource(FilesTogether.class);
        if (known != null) {
            return known;
        }
        FilesTogether together = new FilesTogether(vault, transaction::setRollbackOnly);
        transaction.registerInterposedSynchronization(together);
        transaction.putResource(FilesTogether.class, together);
        return together;
    }

    void keep(Vault.Received arrival) {
        placed.add(flushing.submit(() -> folders.add(vault.place(arrival))));
    }

    @Override
    public void beforeCompletion() {
        try {
            await(placed);
            List<Future<?>> flushed = new ArrayList<>();
            for (Path folder : folders) {
                flushed.add(flushing.submit(() -> {
                    Vault.flush(folder);
                    return folder;
                }));
            }
            await(flushed);
        } catch (IOException failed) {
            rollback.run();
            throw new UncheckedIOException(failed);
        }
    }

    /** What was on its way when the transaction was given up is left to {@link ArrivalSweep}. */
    @Override
    public void afterCompletion(int status) {
        flushing.shutdown();
    }

    private static void await(List<Future<?>> works) throws IOException {
        try {
            for (Future<?> work : works) {
                work.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
