package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.agenda.WaitingFilter;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** 上次的待办单: as the reader filtered and ordered it, so that 办理下一件 goes on in it. */
@SessionScoped
public class AskedList implements Serializable {
    private static final long serialVersionUID = 1L;

    private WaitingFilter filter = WaitingFilter.ALL;

    public void remember(WaitingFilter asked) {
        filter = asked;
    }

    public WaitingFilter filter() {
        return filter;
    }
}
