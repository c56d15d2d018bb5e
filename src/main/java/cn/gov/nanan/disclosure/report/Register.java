package cn.gov.nanan.disclosure.report;

import static cn.gov.nanan.disclosure.report.Column.*;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.List;

/** 登记簿: the registers that the bureau keeps, each a list over what the procedure did; nobody writes them by hand. */
public enum Register {
    /** 主动公开登记: every issued item that is to be disclosed, by its 印发日期, 细则 一（一）4（1）. */
    PROACTIVE(new Listing(
            RowSource.OBLIGATION,
            "o.dates.house.start",
            false,
            Hql.is("o.channel", Channel.WEBSITE) + " and o.closedAt is null and "
                    + Hql.is("i.decision.attribute", Attribute.PROACTIVE),
            List.of(
                    NUMBER,
                    INDEX_NUMBER,
                    TITLE,
                    KIND,
                    DOCUMENT_NUMBER,
                    SECTION,
                    FORMATION_DATE,
                    ISSUE_DATE,
                    DUE,
                    FULFILLED_ON,
                    STANDING,
                    STEP))),
    /** 不予公开登记: what is withheld and why, by its 印发日期; of a 国家秘密 number, dates and section only. */
    WITHHELD(new Listing(
            RowSource.ITEM,
            Register.ISSUED,
            false,
            Hql.is("i.decision.attribute", Attribute.WITHHELD) + " and "
                    + Hql.isOneOf("i.step", Step.where(Step::isArchiving)),
            List.of(
                    NUMBER,
                    TITLE,
                    KIND,
                    DOCUMENT_NUMBER,
                    SECTION,
                    FORMATION_DATE,
                    ISSUE_DATE,
                    GROUND,
                    CLAUSE,
                    CITATION,
                    REASON,
                    STEP))),
    /** 依申请公开文件登记簿: what is filed and given on request, by its 印发日期. */
    ON_REQUEST(new Listing(
            RowSource.ITEM,
            Register.ISSUED,
            false,
            Hql.is("i.decision.attribute", Attribute.ON_REQUEST) + " and "
                    + Hql.isOneOf("i.step", Step.where(Step::isFiled)),
            List.of(
                    NUMBER,
                    TITLE,
                    KIND,
                    DOCUMENT_NUMBER,
                    SECTION,
                    DOCUMENT_TYPE,
                    FORMATION_DATE,
                    ISSUE_DATE,
                    REASON,
                    FILED_AT))),
    /** 保密审查登记: every act that concluded a review, by its moment, 条例第十七条. */
    SECRECY_REVIEW(new Listing(
            RowSource.ACT,
            "e.at",
            false,
            Acts.REVIEWED,
            List.of(
                    ACTED_AT,
                    NUMBER,
                    TITLE,
                    KIND,
                    DOCUMENT_NUMBER,
                    SECTION,
                    OFFICER,
                    ACT,
                    CONCLUSION,
                    FINDINGS,
                    REMARK))),
    /**
     * 公开目录: the 索引目录 of what the public can see, of all sections and kinds, 细则 一（一）4（1）; after what was published
     * here, by the same moment, what was taken over from an older catalogue.
     */
    CATALOGUE(
            new Listing(RowSource.PUBLIC, "b.publishedAt", false, "1 = 1", TakenOver.COLUMNS),
            new Listing(RowSource.TAKEN_OVER, "c.dates.published", false, "1 = 1", TakenOver.COLUMNS));

    /** 印发 or 获取: every item that left 印发 or was finalised has one of them. */
    private static final String ISSUED =
            "coalesce(i.issue.issueDate, i.text.provenance.obtainedOn, i.issue.formationDate)";

    private final List<Listing> listings;

    Register(Listing... listings) {
        this.listings = List.of(listings);
    }

    /** Lists of the same columns and order, read as one. */
    List<Listing> listings() {
        return listings;
    }

    public List<Column> columns() {
        return listings.get(0).columns();
    }
}
