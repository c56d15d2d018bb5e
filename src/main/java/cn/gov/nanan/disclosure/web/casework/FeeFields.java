package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.request.MonthlyItems;
import cn.gov.nanan.disclosure.request.RequestInput;
import java.io.Serializable;
import java.time.LocalDate;

/** 收费栏目: by item or page, for how many, after how many others. */
public class FeeFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private FeeMethod method = FeeMethod.BY_ITEM;
    private int before;
    private int count;

    RequestInput.Charging input(LocalDate until, String remark) {
        return new RequestInput.Charging(until, method, before, count, remark);
    }

    /** What the month says of his items. */
    void charge(MonthlyItems.MonthCount counted) {
        before = counted.before();
        count = counted.items();
    }

    public FeeMethod getMethod() {
        return method;
    }

    public void setMethod(FeeMethod method) {
        this.method = method;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }
}
