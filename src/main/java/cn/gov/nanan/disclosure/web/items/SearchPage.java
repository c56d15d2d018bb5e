package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.worklist.ItemCriteria;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import cn.gov.nanan.disclosure.worklist.ItemSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** 查询: over all items that the reader may see; the address is the query. */
@Named
@RequestScoped
public class SearchPage {
    private static final int PAGE = 20;

    @Inject
    private ItemSearch search;

    @Inject
    private Feedback feedback;

    private String text;
    private Step step;
    private Attribute attribute;
    private Long section;
    private LocalDate from;
    private LocalDate to;
    private String cursor;
    private ItemRows rows = new ItemRows(List.of(), null);
    private Long total;

    public void load() {
        ItemCriteria criteria = new ItemCriteria(text, step, attribute, section, from, to);
        try {
            rows = search.find(criteria, cursor, PAGE);
            total = search.count(criteria);
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
    }

    public ItemRows rows() {
        return rows;
    }

    /** Null when the query was refused. */
    public Long total() {
        return total;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public Attribute getAttribute() {
        return attribute;
    }

    public void setAttribute(Attribute attribute) {
        this.attribute = attribute;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
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

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
