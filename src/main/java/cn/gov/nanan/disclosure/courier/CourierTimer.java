package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.platform.Bell;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** 投递定时: every ten minutes what may leave the house leaves it; apart from the reminders, which wait for no mail server. */
@Singleton
@Startup
public class CourierTimer extends Bell {
    @Inject
    private Mailing mailing;

    @Inject
    private Announcing announcing;

    @Override
    protected void set() {
        minutes("5/10");
    }

    /** One way out does not block the other. */
    @Override
    protected void ring() {
        attempt(mailing::send);
        attempt(announcing::post);
    }
}
