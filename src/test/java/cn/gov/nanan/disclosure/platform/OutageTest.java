package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 数据库连不上: what counts as that, and that it does not fill the log. */
class OutageTest {
    @ParameterizedTest
    @CsvSource({"08001,true", "08006,true", "57P01,true", "57P03,true", "57014,false", "23505,false", ",false"})
    @DisplayName("数据库 连接断开、正在关闭、尚未就绪都算连不上，别的差错不算")
    void isToldByTheState(String state, boolean away) {
        Throwable wrapped = new EJBException(new IllegalStateException(new SQLException("no", state)));
        assertEquals(away, Outage.isBehind(wrapped));
    }

    @Test
    @DisplayName("数据库 连接池取不到连接也算；没有差错不算")
    void isToldByThePool() {
        Throwable wrapped = new EJBException(
                new SQLException("Error in allocating a connection. Cause: Connection could not be allocated"));
        assertEquals(true, Outage.isBehind(wrapped));
        assertEquals(false, Outage.isBehind(null));
    }

    @Test
    @DisplayName("数据库 提交或者撤销时连接已断也算，别的事务差错不算")
    void isToldByTheTransaction() {
        assertEquals(true, Outage.isBehind(uncompleted("jakarta.resource.spi.LocalTransactionException: closed.")));
        assertEquals(false, Outage.isBehind(uncompleted("timed out")));
    }

    /** As the server tells it. */
    private static Throwable uncompleted(String why) {
        SystemException uncompleted = new SystemException();
        uncompleted.initCause(new XAException(why));
        return new EJBException("Unable to complete container-managed transaction.", uncompleted);
    }

    @Test
    @DisplayName("数据库 许多人同时遇到，一秒只记一行")
    void oneLineForAll() {
        Logger log = Logger.getLogger(Outage.class.getName());
        List<Level> told = new ArrayList<>();
        log.setFilter(line -> {
            told.add(line.getLevel());
            return false;
        });
        try {
            for (int n = 0; n < 1000; n++) {
                Outage.tell(new SQLException("away", "08006"));
            }
        } finally {
            log.setFilter(null);
        }
        assertEquals(List.of(Level.WARNING), told);
    }
}
