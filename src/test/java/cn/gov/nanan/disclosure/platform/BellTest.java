package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.Beans;
import jakarta.ejb.EJBException;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 定时: when a bell rings, and what becomes of a ring that failed. */
class BellTest {
    private final List<String> timers = new ArrayList<>();

    @Test
    @DisplayName("定时 按时、启动后各响一次，都只在内存里")
    void ringsAsItIsSet() throws ReflectiveOperationException {
        started(new Daily());
        assertEquals(List.of("7:30 Asia/Shanghai", "after PT2S"), timers);
    }

    @Test
    @DisplayName("定时 失败的不拖到第二天：五分钟后再试")
    void failureIsTriedAgainSoon() throws ReflectiveOperationException {
        Bell bell = started(new Daily());
        timers.clear();
        bell.due();
        assertEquals(List.of("after PT5M"), timers);
    }

    @Test
    @DisplayName("定时 十分钟一响的，失败等下一响；一件不成，不误另一件")
    void oneFailureKeepsNothingElse() throws ReflectiveOperationException {
        Frequent frequent = started(new Frequent());
        assertEquals(List.of("*:*/10 Asia/Shanghai"), timers);
        frequent.due();
        assertEquals(List.of("*:*/10 Asia/Shanghai"), timers);
        assertEquals(1, frequent.done);
    }

    @Test
    @DisplayName("定时 程序出错记为严重，不让服务器把定时收走")
    void aMistakeStopsNoBell() throws ReflectiveOperationException {
        Bell bell = started(new Mistaken());
        Logger log = Logger.getLogger(Bell.class.getName());
        List<Level> told = new ArrayList<>();
        log.setFilter(line -> {
            told.add(line.getLevel());
            return false;
        });
        try {
            bell.due();
        } finally {
            log.setFilter(null);
        }
        assertEquals(List.of(Level.SEVERE), told);
    }

    private <B extends Bell> B started(B bell) throws ReflectiveOperationException {
        TimerService service = (TimerService) Proxy.newProxyInstance(
                TimerService.class.getClassLoader(), new Class<?>[] {TimerService.class}, (proxy, method, given) -> {
                    assertEquals(false, ((TimerConfig) given[1]).isPersistent());
                    timers.add(written(given[0]));
                    return null;
                });
        new Beans().with(TimerService.class, service).inject(bell);
        bell.start();
        return bell;
    }

    private static String written(Object time) {
        return time instanceof ScheduleExpression daily
                ? daily.getHour() + ":" + daily.getMinute() + " " + daily.getTimezone()
                : "after " + Duration.ofMillis((Long) time);
    }

    private static final class Daily extends Bell {
        @Override
        protected void set() {
            daily(LocalTime.of(7, 30));
            in(Duration.ofSeconds(2));
        }

        @Override
        protected void ring() {
            throw new EJBException("the database is away");
        }
    }

    private static final class Frequent extends Bell {
        private int done;

        @Override
        protected void set() {
            minutes("*/10");
        }

        @Override
        protected void ring() {
            attempt(() -> {
                throw new EJBException("no mail server");
            });
            attempt(() -> done++);
        }
    }

    private static final class Mistaken extends Bell {
        @Override
        protected void set() {}

        @Override
        protected void ring() {
            throw new IllegalStateException("a mistake");
        }
    }
}
