package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final byte[] TEXT = "公开".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Vault vault;

    @BeforeEach
    void open() {
        vault = new Vault(folder);
    }

    @Test
    @DisplayName("附件2 一（四）2 相同内容只存一份，按散列值存取")
    void equal_bytes_are_kept_once() throws IOException {
        Vault.Received first = received(TEXT);
        Vault.Received second = received(TEXT);
        vault.keep(first);
        vault.keep(second);
        assertEquals(first.sha256(), second.sha256());
        assertEquals(TEXT.length, first.size());
        assertArrayEquals(TEXT, Files.readAllBytes(vault.path(first.sha256())));
        assertNothingArriving();
    }

    @Test
    @DisplayName("附件2 一（四）2 空文件、超限文件不收，不留残余")
    void empty_and_oversized_files_leave_nothing() throws IOException {
        assertRefused("empty", new byte[0], 10);
        assertRefused("large", new byte[200_000], 199_999);
        assertNothingArriving();
        vault.refuse(received(new byte[200_000]));
        assertNothingArriving();
    }

    private void assertRefused(String error, byte[] bytes, long limit) {
        InputStream in = new ByteArrayInputStream(bytes);
        BusinessException refusal = assertThrows(BusinessException.class, () -> vault.receive("x", in, limit));
        assertEquals("file.error." + error, refusal.key());
    }

    private Vault.Received received(byte[] bytes) throws IOException {
        return vault.receive("x", new ByteArrayInputStream(bytes), bytes.length);
    }

    private void assertNothingArriving() throws IOException {
        try (Stream<Path> arriving = Files.list(folder.resolve("arriving"))) {
            assertFalse(arriving.findAny().isPresent());
        }
        assertTrue(Files.exists(folder));
    }
}
