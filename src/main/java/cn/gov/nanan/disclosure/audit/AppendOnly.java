package cn.gov.nanan.disclosure.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** 只增不改: H2's trigger on the audit table; PostgreSQL has its own in {@code db/vendor/postgresql}. */
public class AppendOnly implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("audit_event is append-only");
    }
}
