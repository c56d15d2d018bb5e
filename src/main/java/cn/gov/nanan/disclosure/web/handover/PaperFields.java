package cn.gov.nanan.disclosure.web.handover;

import cn.gov.nanan.disclosure.handover.PaperRow;
import java.io.Serializable;
import java.time.LocalDate;

/** 登记栏目: what the dialogues about one paper ask. */
public class PaperFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private long paper;
    private long item;
    private int version;
    private String title;
    private Integer count;
    private LocalDate day;
    private String number;

    /** Begins with what is still missing, today. */
    void of(PaperRow row, LocalDate today) {
        paper = row.id();
        item = row.itemId();
        version = row.version();
        title = row.title();
        count = row.needed() - row.arrived();
        day = today;
        number = null;
    }

    public long getPaper() {
        return paper;
    }

    long item() {
        return item;
    }

    int version() {
        return version;
    }

    int count() {
        return count == null ? 0 : count;
    }

    public String getTitle() {
        return title;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
