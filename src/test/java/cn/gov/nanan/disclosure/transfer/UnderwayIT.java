package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkBoard;
import cn.gov.nanan.disclosure.progress.WorkPhase;
import cn.gov.nanan.disclosure.progress.WorkProgress;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 进度: others see how far a package has come while it is being packed, and what was cut off does not run for ever. */
@ExtendWith(ArquillianExtension.class)
class UnderwayIT {
    private static final byte[] CONTENT = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private TwoSides sides;

    @Inject
    private Packages packages;

    @Inject
    private Releases releases;

    @Inject
    private Underway underway;

    @Inject
    private WorkBoard board;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @BeforeEach
    void begin() {
        sides.begin();
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    /** A file that can be read only as fast as somebody writes it. */
    private static Path pipe() throws IOException, InterruptedException {
        Path pipe = Files.createTempDirectory("slow").resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        return pipe;
    }

    private static PackagedItem slow(int n, Path content) {
        return PackagedItem.publish(
                PublicItems.notice(n),
                List.of(new PackagedFile("附件.pdf", "application/pdf", CONTENT.length, Sha256.of(CONTENT), content)));
    }

    @Test
    @DisplayName("数据包 封装途中，别人看得到已完成几条、共几条；中断的不再显示；封装完毕即撤下")
    void othersSeeHowFarItHasCome() throws Exception {
        Path first = pipe();
        Path second = pipe();
        packages.send(List.of(slow(1, first), slow(2, second)), "office");
        Future<List<WorkProgress>> seen = threads.submit(() -> {
            try {
                write(first, "2026-03-02T09:01");
                Patience.until("the first item is told", () -> !board.running().isEmpty());
                List<WorkProgress> running = board.running();
                clock.set("2026-03-02T09:03");
                assertEquals(List.of(), board.running(), "中断的不再显示");
                return running;
            } finally {
                write(second, "2026-03-02T09:03");
            }
        });
        sides.release();
        WorkProgress told = seen.get(30, TimeUnit.SECONDS).get(0);
        assertEquals(WorkPhase.SEAL, told.phase());
        assertEquals(2, told.total());
        assertEquals(1, told.done());
        clock.set("2026-03-02T09:01");
        assertEquals(List.of(), board.running());
    }

    /** Opening waits for who reads; then it is that time, and then the file is there. */
    private void write(Path pipe, String beijingTime) {
        try (OutputStream out = Files.newOutputStream(pipe, StandardOpenOption.WRITE)) {
            clock.set(beijingTime);
            out.write(CONTENT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    @DisplayName("数据包 进度只给经办数据包的人看，一次一个查询；没人再写的，一分钟后不再显示")
    void whoMaySeeIt() {
        board.tell("arrival:7", WorkPhase.STAGE, 3200, 10_000);
        assertEquals(32, underway.now().get(0).percent());
        assertTrue(Statements.during(() -> underway.now()) <= 3);
        acting.user("general");
        assertThrows(BusinessException.class, () -> underway.now());
        acting.user("office");
        clock.set("2026-03-02T09:02");
        assertEquals(List.of(), underway.now());
        board.end("arrival:7");
    }
}
