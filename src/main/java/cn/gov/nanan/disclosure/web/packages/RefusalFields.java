package cn.gov.nanan.disclosure.web.packages;

import java.io.Serializable;
import java.time.LocalDate;

/** 拒收核对单的录入项, as they are typed. */
public class RefusalFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private LocalDate on;
    private String reason;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
