package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.harness.ActingAs;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** 窗口: one of several officers who enter requests at the same time, each in a thread of his own. */
@Dependent
public class Counter {
    @Inject
    private ActingAs actingAs;

    @Inject
    private Requests requests;

    @ActivateRequestContext
    public String enter(Application form) {
        actingAs.user("office");
        return requests.enter(form).number();
    }
}
