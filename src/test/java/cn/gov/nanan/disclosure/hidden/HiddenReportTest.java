package cn.gov.nanan.disclosure.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 查看结果: how long it is known, and how many files are read at once and within which time. */
class HiddenReportTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<HiddenFinding> SHEET = of(HiddenKind.HIDDEN_SHEET);

    @Test
    @DisplayName("条例第十七条 查看结果留着用；程序改进以后重新查；没有查完的一小时后重新查")
    void howLongItIsKnown() {
        HiddenReport whole = new HiddenReport(1L, SHEET, HiddenReport.READER, NOW);
        assertTrue(whole.isKnown(NOW.plusSeconds(1_000_000)));
        assertFalse(new HiddenReport(1L, SHEET, HiddenReport.READER - 1, NOW).isKnown(NOW));
        HiddenReport unfinished = new HiddenReport(1L, of(HiddenKind.UNFINISHED), HiddenReport.READER, NOW);
        assertTrue(unfinished.isKnown(NOW.plusSeconds(3599)));
        assertFalse(unfinished.isKnown(NOW.plusSeconds(3600)));
        unfinished.read(SHEET, HiddenReport.READER, NOW.plusSeconds(3600));
        assertEquals(SHEET, unfinished.findings());
        assertTrue(unfinished.isKnown(NOW.plusSeconds(1_000_000)));
    }

    @Test
    @DisplayName("条例第十七条 一次查看共有一个时限：到时还没有开始的，说还没有查")
    void oneTimeForAll() {
        ReadingRoom room = new ReadingRoom();
        AtomicInteger read = new AtomicInteger();
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        assertEquals(Map.of(1L, SHEET, 2L, SHEET), room.read(Map.of(1L, "甲", 2L, "乙"), one(read), until));
        assertEquals(2, read.get());
        assertEquals(
                Map.of(1L, ReadingRoom.PENDING, 2L, ReadingRoom.PENDING),
                room.read(Map.of(1L, "甲", 2L, "乙"), one(read), System.nanoTime()));
        assertEquals(2, read.get(), "not looked at");
    }

    @Test
    @DisplayName("条例第十七条 同时只查两个文件：第三个等到时限，说还没有查；查完或查坏了，位置都让出来")
    void twoAtOnce() throws Exception {
        ReadingRoom room = new ReadingRoom();
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch leave = new CountDownLatch(1);
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        List<CompletableFuture<?>> readers = List.of(busy(room, inside, leave), busy(room, inside, leave));
        assertTrue(inside.await(1, TimeUnit.MINUTES));
        long soon = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        assertEquals(Map.of(3L, ReadingRoom.PENDING), room.read(Map.of(3L, "丙"), one(new AtomicInteger()), soon));
        leave.countDown();
        for (CompletableFuture<?> reader : readers) {
            reader.get(1, TimeUnit.MINUTES);
        }
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> room.read(
                            Map.of(3L, "丙"),
                            file -> {
                                throw new IllegalStateException(file);
                            },
                            until));
        }
        assertEquals(Map.of(3L, SHEET), room.read(Map.of(3L, "丙"), one(new AtomicInteger()), until));
    }

    private static CompletableFuture<?> busy(ReadingRoom room, CountDownLatch inside, CountDownLatch leave) {
        return CompletableFuture.runAsync(
                () -> room.read(
                        Map.of(1L, "甲"),
                        file -> {
                            inside.countDown();
                            await(leave);
                            return SHEET;
                        },
                        System.nanoTime() + TimeUnit.MINUTES.toNanos(1)),
                task -> new Thread(task).start());
    }

    private static void await(CountDownLatch leave) {
        try {
            leave.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Function<String, List<HiddenFinding>> one(AtomicInteger read) {
        return file -> {
            read.incrementAndGet();
            return SHEET;
        };
    }

    private static List<HiddenFinding> of(HiddenKind kind) {
        return List.of(new HiddenFinding(kind, List.of(), 0));
    }
}
