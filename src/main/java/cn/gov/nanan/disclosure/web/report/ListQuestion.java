package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.report.ListFilter;
import java.time.LocalDate;

/** 清单的查询: what the address of a list asks for. */
public abstract class ListQuestion {
    /** On the screen; and at once, for printing. */
    private static final int SCREEN = 50;

    private static final int AT_ONCE = 500;

    private Long section;
    private String category;
    private Step step;
    private LocalDate from;
    private LocalDate to;
    private String text;
    private String cursor;
    private boolean many;

    ListFilter filter() {
        return new ListFilter(section, category, step, from, to, text);
    }

    int size() {
        return many ? AT_ONCE : SCREEN;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public boolean isMany() {
        return many;
    }

    public void setMany(boolean many) {
        this.many = many;
    }
}
