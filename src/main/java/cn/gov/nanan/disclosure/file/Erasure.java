package cn.gov.nanan.disclosure.file;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 清除: deletes bytes once the transaction that forgot them is committed.
 *
 * @param copies deletes what was made of them, after them
 */
record Erasure(Path bytes, Runnable copies) implements Synchronization {
    @Override
    public void beforeCompletion() {
        // Until the commit the bytes stay: it may yet fail.
    }

    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_COMMITTED) {
            return;
        }
        try {
            Files.deleteIfExists(bytes);
            copies.run();
        } catch (IOException undeletable) {
            throw new UncheckedIOException("To be deleted by hand: " + bytes, undeletable);
        }
    }
}
