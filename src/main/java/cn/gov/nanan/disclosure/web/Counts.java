package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.procedure.InTray;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** 计数: how much waits for the reader; each is counted at most once a request, and only where it is shown. */
@Named
@RequestScoped
public class Counts {
    @EJB
    private InTray inTray;

    private Long waiting;
    private Long underWay;

    public long waiting() {
        if (waiting == null) {
            waiting = inTray.waitingCount();
        }
        return waiting;
    }

    public long underWay() {
        if (underWay == null) {
            underWay = inTray.underWayCount();
        }
        return underWay;
    }
}
