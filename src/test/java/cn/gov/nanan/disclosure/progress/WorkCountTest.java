package cn.gov.nanan.disclosure.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 计数: how often work tells how far it has come. */
class WorkCountTest {
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private WorkCount progress() {
        return new WorkCount(
                clock, (phase, done, total) -> told.add(phase + " " + done + "/" + total), () -> told.add("END"));
    }

    @Test
    @DisplayName("数据包 进度：一秒至多写一次，条数再多也一样；结束时撤下")
    void onceASecond() {
        try (WorkCount progress = progress().begin(WorkPhase.SEAL, 10_000)) {
            for (int item = 0; item < 10_000; item++) {
                now = now.plusMillis(1);
                progress.step();
            }
        }
        assertEquals(11, told.size());
        assertEquals(List.of("SEAL 1000/10000", "SEAL 2000/10000"), told.subList(0, 2));
        assertEquals(List.of("SEAL 10000/10000", "END"), told.subList(9, 11));
    }

    @Test
    @DisplayName("数据包 进度：一秒之内做完的，什么也不写；每个阶段从头数起")
    void nothingOfWhatIsQuick() {
        try (WorkCount progress = progress().begin(WorkPhase.VERIFY, 500)) {
            progress.step(500);
        }
        assertEquals(List.of(), told);
        try (WorkCount progress = progress().begin(WorkPhase.VERIFY, 500)) {
            progress.step(500);
            progress.begin(WorkPhase.STAGE, 2);
            now = now.plusSeconds(1);
            progress.step();
        }
        assertEquals(List.of("STAGE 1/2", "END"), told);
    }
}
