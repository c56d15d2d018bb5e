package cn.gov.nanan.disclosure.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.Sha256;
import jakarta.transaction.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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
        PlainConfig.install();
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

    @Test
    @DisplayName("附件2 一（四）2 成批存入的文件，提交之前全部落盘，相同内容仍只存一份")
    void files_of_one_transaction_are_all_there_before_it_is_committed() throws IOException {
        FilesTogether together = new FilesTogether(vault, () -> fail("Given up"));
        Set<String> kept = new HashSet<>();
        for (int n = 0; n < 300; n++) {
            Vault.Received arrival = received(("公开" + n / 2).getBytes(StandardCharsets.UTF_8));
            kept.add(arrival.sha256());
            together.keep(arrival);
        }
        together.beforeCompletion();
        assertEquals(150, kept.size());
        for (String sha256 : kept) {
            assertEquals(sha256, Sha256.of(Files.readAllBytes(vault.path(sha256))));
        }
        assertNothingArriving();
        together.afterCompletion(Status.STATUS_COMMITTED);
    }

    @Test
    @DisplayName("附件2 一（四）2 成批存入时有一个文件写不下去，事务不得提交")
    void a_file_that_cannot_be_kept_rolls_its_transaction_back() throws IOException {
        AtomicBoolean givenUp = new AtomicBoolean();
        FilesTogether together = new FilesTogether(vault, () -> givenUp.set(true));
        Vault.Received arrival = received(TEXT);
        Files.write(vault.path(arrival.sha256()).getParent(), TEXT);
        together.keep(arrival);
        assertThrows(UncheckedIOException.class, together::beforeCompletion);
        assertTrue(givenUp.get());
        together.afterCompletion(Status.STATUS_ROLLEDBACK);
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
