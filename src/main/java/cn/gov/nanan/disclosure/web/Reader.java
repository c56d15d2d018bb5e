package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * 读者: the officer for whom a page is drawn, read once a request however many of its marks and buttons depend on him.
 * It decides only what is shown: whether he may act is decided by the EJB that acts.
 */
@RequestScoped
public class Reader {
    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private Actor actor;

    public Actor actor() {
        if (actor == null) {
            actor = acting.actor();
        }
        return actor;
    }

    public Officer officer() {
        return actor().officer();
    }

    public Instant now() {
        return clock.instant();
    }
}
