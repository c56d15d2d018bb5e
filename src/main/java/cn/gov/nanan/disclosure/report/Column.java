package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** 栏: one column of a register or list: what to ask the database for, and what to make of the answer. */
public enum Column {
    /** 编号: the item's own in this system. */
    NUMBER("i.id"),
    /** 标题; none of a 国家秘密. */
    TITLE(Column.open("i.text.form.title")),
    KIND("i.kind"),
    DOCUMENT_NUMBER("i.issue.documentNumber"),
    INDEX_NUMBER("i.publicLife.indexNumber"),
    /** 索引号 of what is published: leads to the public page. */
    PUBLIC_NUMBER("b.indexNumber"),
    SECTION("s.name"),
    DOCUMENT_TYPE("r.kind.documentType"),
    /** 内容类别, by the name that it has today. */
    CATEGORY("(select c.terms.name from ContentCategory c where c.code = i.text.form.categoryCode and c.validFrom ="
            + " (select max(v.validFrom) from ContentCategory v where v.code = c.code and v.validFrom <= :today))"),
    FORMATION_DATE("i.issue.formationDate"),
    ISSUE_DATE("i.issue.issueDate"),
    STEP("i.step"),
    GROUND("i.decision.ground"),
    /** 依据: the clause on which the ground rests. */
    CLAUSE((values, calendar) -> Words.of((Ground) values[0]), "i.decision.ground"),
    /** 禁止公开的规定. */
    CITATION(Column.open("i.decision.citation")),
    REASON(Column.open("i.decision.reason")),
    /** Since when it stands at its step: of what is filed, when it was. */
    FILED_AT("i.since"),
    PUBLISHED_AT("b.publishedAt"),
    SOURCE((values, calendar) -> Source.valueOf((String) values[0]), Source.PROCEDURE.literal()),
    CHANNEL("o.channel"),
    DUE("o.due"),
    FULFILLED_ON("o.fulfilledOn"),
    /** 完成日期: of whatever channel, on which it was published, delivered or handed over. */
    COMPLETED_ON("o.fulfilledOn"),
    STANDING(
            (values, calendar) -> DeadlineStatus.valueOf((String) values[0]),
            Arrays.stream(DeadlineStatus.values())
                    .map(standing -> "when " + standing.condition() + " then '" + standing.name() + "'")
                    .collect(Collectors.joining(" ", "case ", " end"))),
    /** 发布日期 in another form. */
    RELEASED_ON("x.on"),
    /** 期号、版面、公告栏位置. */
    PLACE("x.remark"),
    /** 证明: the web address; none where a file proves it, which stands at the item. */
    PROOF("x.address"),
    ACTED_AT("e.at"),
    OFFICER("f.name"),
    AT_STEP("e.step"),
    ACT("e.action"),
    BEFORE("e.attributeBefore"),
    ADVISED(Acts.ADVISED),
    AFTER("e.decision.attribute"),
    /** 审查结论: who lets an item pass at 复核 concludes that it may be published. */
    CONCLUSION(Column::conclusion, "e.action", "e.decision.attribute", "e.undecided"),
    /** 逐项判断: the seven questions with their answers. */
    FINDINGS("e.findings"),
    REMARK(Column.open("e.remark")),
    ARRIVED_AT("e.arrivedAt"),
    /** 用时: working days from the arrival at the step to the act. */
    WORKING_DAYS(Column::days, "e.arrivedAt", "e.at");

    private final List<String> expressions;
    private final BiFunction<Object[], WorkingCalendar, Object> reading;

    Column(String expression) {
        this((values, calendar) -> values[0], expression);
    }

    Column(BiFunction<Object[], WorkingCalendar, Object> reading, String... expressions) {
        this.reading = reading;
        this.expressions = List.of(expressions);
    }

    /** What the query selects for this column. */
    List<String> expressions() {
        return expressions;
    }

    /** The cell, from what the query found; null where it was not asked. */
    Object read(Object[] values, WorkingCalendar calendar) {
        return values.length == 0 ? null : reading.apply(values, calendar);
    }

    /** Does a cell of this column lead to the item? */
    public boolean isItem() {
        return this == NUMBER || this == TITLE;
    }

    /** Does a cell of this column lead to what the public sees? */
    public boolean isPublic() {
        return this == PUBLIC_NUMBER;
    }

    /** May a cell hold many words? */
    public boolean isLong() {
        return switch (this) {
            case TITLE, CLAUSE, CITATION, REASON, FINDINGS, REMARK, PLACE, PROOF -> true;
            default -> false;
        };
    }

    /** Never read of a 国家秘密, 保守国家秘密法第三十一条. */
    private static String open(String expression) {
        return "case when i.decision.ground is null or i.decision.ground <> " + Hql.constant(Ground.STATE_SECRET)
                + " then " + expression + " end";
    }

    private static Object days(Object[] values, WorkingCalendar calendar) {
        return values[0] == null ? null : calendar.between(day(values[0]), day(values[1]));
    }

    private static LocalDate day(Object moment) {
        return LocalDate.ofInstant((Instant) moment, BureauClock.ZONE);
    }

    private static Object conclusion(Object[] values, WorkingCalendar calendar) {
        if (Boolean.TRUE.equals(values[2])) {
            return new Words("procedure.undecided");
        }
        return values[0] == Action.PASS_RECHECK ? Attribute.PROACTIVE : values[1];
    }

    /** 用语: what is shown by its message. */
    record Words(String key) {
        /** 依据的条款. */
        static Words of(Ground ground) {
            return ground == null ? null : new Words(ground.citationKey());
        }
    }
}
