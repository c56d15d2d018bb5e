package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 数据库监视: what the pool says of an embedded database that has closed itself. */
class StoreWatchTest {
    @Test
    @DisplayName("数据库监视 库文件自行关闭：连接池转述的也认得；连接用尽、语句有误的不算")
    void closedIsRecognisedThroughThePool() {
        assertTrue(StoreWatch.hasGivenUp(new SQLException(
                "Error in allocating a connection. Cause: The database has been" + " closed [90098-232]")));
        assertTrue(StoreWatch.hasGivenUp(new SQLException(
                "Error in allocating a connection", new IllegalStateException("General error [50000-232]"))));
        assertFalse(StoreWatch.hasGivenUp(new SQLException("In-use connections equal max-pool-size")));
        assertFalse(StoreWatch.hasGivenUp(new SQLException("Unique index or primary key violation [23505-232]")));
        assertFalse(StoreWatch.hasGivenUp(new SQLException((String) null)));
    }
}
