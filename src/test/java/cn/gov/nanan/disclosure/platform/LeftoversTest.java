package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private static final Instant BEFORE = Instant.parse("2026-03-02T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("残留文件 只清理写了一半且早已无人再写的文件")
    void sweepsOldPartsOnly() throws IOException {
        Path old = file("old.part", BEFORE.minusSeconds(1));
        Path fresh = file("fresh.part", BEFORE.plusSeconds(1));
        Path whole = file("whole.zip", BEFORE.minusSeconds(1));
        Leftovers.sweep(folder, BEFORE);
        assertEquals(false, Files.exists(old));
        assertTrue(Files.exists(fresh) && Files.exists(whole));
        Leftovers.sweep(folder.resolve("none"), BEFORE);
    }

    private Path file(String name, Instant written) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
