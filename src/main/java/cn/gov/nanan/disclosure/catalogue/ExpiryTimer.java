package cn.gov.nanan.disclosure.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** 失效检查: after each midnight, and at the start for the nights that were missed. */
@Singleton
@Startup
public class ExpiryTimer {
    @EJB
    private Expiry expiry;

    @PostConstruct
    @Schedule(hour = "0", minute = "5", timezone = "Asia/Shanghai", persistent = false)
    void run() {
        expiry.mark();
    }
}
