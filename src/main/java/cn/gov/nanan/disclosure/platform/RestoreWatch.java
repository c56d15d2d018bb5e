package cn.gov.nanan.disclosure.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** 恢复之后: tells at the first start on a restored backup, in one transaction, all those who must go on otherwise than before. */
@Singleton
@Startup
public class RestoreWatch {
    @Inject
    private RestoreMark mark;

    @Inject
    private Event<DatabaseRestored> restored;

    @PostConstruct
    void tell() {
        mark.backup().map(DatabaseRestored::new).ifPresent(restored::fire);
    }
}
