package cn.gov.nanan.disclosure.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 运行记录: what of the server's own lines is a client's doing. */
class ServerLogTest {
    private static LogRecord line(String logger, String message, Throwable thrown) {
        LogRecord line = new LogRecord(Level.SEVERE, message);
        line.setLoggerName(logger);
        line.setThrown(thrown);
        assertTrue(new ServerLog().isLoggable(line));
        return line;
    }

    private static Throwable thrownIn(String type, String message) {
        Throwable thrown = new IllegalArgumentException(message);
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "any", "Any.java", 1)});
        return thrown;
    }

    @Test
    @DisplayName("运行记录 服务器拆不开的请求：一行，不带调用栈，不能另起一行，不是严重错误")
    void whatCannotBeTakenApartIsOneLine() {
        LogRecord line = line(
                "jakarta.enterprise.web.core",
                "AS-WEB-CORE-00037",
                thrownIn("org.glassfish.grizzly.http.util.URLDecoder", "%zz\n[SEVERE] forged" + "x".repeat(500)));
        assertEquals(Level.INFO, line.getLevel());
        assertNull(line.getThrown());
        assertTrue(line.getMessage().startsWith("Malformed request: %zz [SEVERE] forged"));
        assertTrue(line.getMessage().length() < 250 && !line.getMessage().contains("\n"));
        assertEquals(
                Level.INFO,
                line("org.glassfish.grizzly.http.HttpServerFilter", "both headers", null)
                        .getLevel());
    }

    @Test
    @DisplayName("运行记录 程序自己的差错：仍是严重错误，调用栈在")
    void ourOwnFaultsStay() {
        Throwable ours = thrownIn("cn.gov.nanan.disclosure.Any", "broken");
        LogRecord line = line("jakarta.enterprise.web.core", "AS-WEB-CORE-00037", ours);
        assertEquals(Level.SEVERE, line.getLevel());
        assertSame(ours, line.getThrown());
        assertEquals(
                Level.SEVERE,
                line("jakarta.enterprise.web.core", "did not start", null).getLevel());
    }

    @Test
    @DisplayName("运行记录 数据库连不上：服务器自己不为每个请求各写一页")
    void anOutageIsToldOnce() {
        assertFalse(isWritten("refused", new IllegalStateException(new SQLException("refused", "08001"))));
        assertFalse(isWritten("what comes with it", null));
        assertTrue(isWritten("ours", new IllegalStateException("broken")));
    }

    private static boolean isWritten(String message, Throwable thrown) {
        LogRecord line = new LogRecord(Level.WARNING, message);
        line.setLoggerName("jakarta.enterprise.ejb.container");
        line.setThrown(thrown);
        return new ServerLog().isLoggable(line);
    }
}
