package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 数据包目录: what is kept of a package that was refused, and for how long. */
class PackageFolderTest {
    private static final byte[] TEXT = "附件".getBytes(StandardCharsets.UTF_8);
    private static final String WAITING = "a".repeat(64);
    private static final String LEFT = "b".repeat(64);

    @TempDir
    private Path data;

    @Test
    @DisplayName("数据包 退回待放行的附件，等着放行的留着，已随包送出的一天后清掉")
    void keepsOnlyWhatWaits() throws IOException {
        PackageFolder folder = new PackageFolder(data, "南安市工业和信息化局");
        Path waiting = folder.keep(new ByteArrayInputStream(TEXT), WAITING);
        Path left = folder.keep(new ByteArrayInputStream(TEXT), LEFT);
        Instant kept = Files.getLastModifiedTime(left).toInstant();

        folder.release(Set.of(WAITING), kept.minusSeconds(1));
        assertTrue(Files.exists(left));
        folder.release(Set.of(WAITING), kept.plusSeconds(1));
        assertFalse(Files.exists(left));
        assertArrayEquals(TEXT, Files.readAllBytes(waiting));
    }

    @Test
    @DisplayName("数据包 从未退回过的，没有可清的")
    void nothingWasEverReopened() {
        new PackageFolder(data, "南安市工业和信息化局").release(Set.of(), Instant.MAX);
        assertFalse(Files.exists(data.resolve("reopened")));
    }
}
