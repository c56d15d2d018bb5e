package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.procedure.Step.Trait.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 环节: where an item stands. What may be done there is said by the rows of {@link Procedure#TABLE}; what holds of every item
 * there is asked of the step itself, so that nobody else names one.
 */
public enum Step {
    /** 拟稿, 细则 一（一）1. */
    DRAFTING(ATTRIBUTE_OPEN, TEXT_OPEN),
    /** 核稿, 细则 一（一）2. */
    SECTION_REVIEW(ATTRIBUTE_OPEN, TEXT_OPEN),
    /** 审稿、审定, 细则 一（一）3. */
    LEADER_REVIEW(ATTRIBUTE_OPEN, TEXT_OPEN),
    /** 公开办保密审查, only when the deputy leader refers the item, 细则 一（一）3. */
    OFFICE_OPINION(ASIDE),
    /** 科室处理意见: back in the section with the opinion, 细则 一（一）3 「送业务科室按程序继续办理」. */
    OPINION_RETURNED(ATTRIBUTE_OPEN, TEXT_OPEN, ASIDE),
    /** 签发, 细则 一（一）3 「签发领导不再对文件公开属性进行审核」. */
    SIGNING(DECIDED),
    /** 印发. */
    ISSUING(DECIDED),
    /** 复核, flowchart 「政务公开业务科室复核」. */
    RECHECK(DECIDED, DISCLOSING),
    /** 待发布. */
    PUBLISHING(DECIDED, DISCLOSING, RELEASABLE),
    /** 已发布. */
    PUBLISHED(DECIDED, DISCLOSING, RELEASABLE, PUBLIC, FINAL),
    /** 待同意更正: still public as it was until a second person has agreed. */
    CORRECTING(DECIDED, DISCLOSING, RELEASABLE, PUBLIC, ASIDE),
    /** 待同意撤回: still public until a second person has agreed. */
    WITHDRAWING(DECIDED, DISCLOSING, PUBLIC, ASIDE),
    /** 已撤回: the public sees a tombstone. */
    WITHDRAWN(ASIDE, FINAL),
    /** 待归档, flowchart 「不予公开的文件由办公室直接归档」. */
    FILING(DECIDED, ARCHIVING),
    /** 已归档. */
    FILED(DECIDED, ARCHIVING, FINAL),
    /** 已作废: a draft that was given up. */
    DISCARDED(ASIDE, FINAL, GIVEN_UP);

    /** 环节性质: what holds of every item at a step; each is asked for by the question that has its name. */
    enum Trait {
        ATTRIBUTE_OPEN,
        TEXT_OPEN,
        DECIDED,
        DISCLOSING,
        RELEASABLE,
        PUBLIC,
        ARCHIVING,
        ASIDE,
        GIVEN_UP,
        FINAL
    }

    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    Step(Trait... traits) {
        this.traits.addAll(Arrays.asList(traits));
    }

    /** Those of which this holds, in the order of the flowchart. */
    public static List<Step> where(Predicate<Step> question) {
        return Arrays.stream(values()).filter(question).toList();
    }

    /** Is it where every item begins, with its drafter? */
    public boolean isInitial() {
        return this == DRAFTING;
    }

    /** May whoever acts here change the 公开属性? 签发领导 may not. */
    public boolean isAttributeOpen() {
        return is(ATTRIBUTE_OPEN);
    }

    /** May whoever acts here change the text? After 审定 only 修改文稿, which falls back to 审稿. */
    public boolean isTextOpen() {
        return is(TEXT_OPEN);
    }

    /** 审定过: does the 公开属性 stand as the deputy leader has determined it? Not of what was given up or withdrawn. */
    public boolean isDecided() {
        return is(DECIDED);
    }

    /** 复核已通过: may an item leave the house, by whatever channel? Not once somebody has asked to take it back. */
    public boolean isReleasable() {
        return is(RELEASABLE);
    }

    /** Does the public see the item? */
    public boolean isPublic() {
        return is(PUBLIC);
    }

    /** 已发布: does the public see it, and does nobody ask to change that? */
    public boolean isPublished() {
        return is(PUBLIC) && is(FINAL);
    }

    /** 归档: is it kept, or about to be kept, in the archive instead of being published? */
    public boolean isArchiving() {
        return is(ARCHIVING);
    }

    /** 已归档: is it kept there? */
    public boolean isFiled() {
        return is(ARCHIVING) && is(FINAL);
    }

    /** 作废: was it given up as a draft? */
    public boolean isGivenUp() {
        return is(GIVEN_UP);
    }

    /** Has the item reached its end, so that nothing waits any more? */
    public boolean isFinal() {
        return is(FINAL);
    }

    /** Does it come earlier in the flowchart? */
    public boolean isBefore(Step other) {
        return compareTo(other) < 0;
    }

    /** Is it on the way that leads to the public? */
    boolean isDisclosing() {
        return is(DISCLOSING);
    }

    /** Is it off the straight way, so that most items never come there? */
    boolean isAside() {
        return is(ASIDE);
    }

    private boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
