package cn.gov.nanan.disclosure.harness;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** 语句数: how many statements one thread sends to the database; what timers and other requests send is not counted. */
public class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

    /** How many this thread sends while it does the work. */
    public static long during(Runnable work) {
        long before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    /** How many this thread has sent so far. */
    static long sent() {
        return SENT.get();
    }

    @Override
    public String inspect(String sql) {
        SENT.set(SENT.get() + 1);
        return sql;
    }
}
