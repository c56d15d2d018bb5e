package cn.gov.nanan.disclosure.platform;

import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.SessionFactory;
import org.hibernate.SessionFactoryObserver;

/**
 * 启动监视: notices a deployment that failed after the database was opened, whatever the reason: the session factory is
 * closed although the application never answered.
 */
public class StartWatch implements SessionFactoryObserver {
    private static final long serialVersionUID = 1L;
    private static final AtomicBoolean ANSWERED = new AtomicBoolean();

    static void answered() {
        ANSWERED.set(true);
    }

    @Override
    public void sessionFactoryClosed(SessionFactory factory) {
        if (!ANSWERED.get()) {
            StartUp.failed(new IllegalStateException("the server could not deploy the application; why stands above"));
        }
    }
}
