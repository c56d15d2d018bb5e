package cn.gov.nanan.disclosure.web.help;

import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Locale;

/** 流程图框: one box of 附件1, in its words, with who acts there, at which step, and on which page. */
public enum FlowBox {
    DOCUMENT(Role.DRAFTER, Step.DRAFTING, "/items/draft"),
    RECORD(Role.DRAFTER, Step.DRAFTING, "/items/draft"),
    OBTAINED(Role.DRAFTER, Step.DRAFTING, "/items/draft"),
    DOCUMENT_PROPOSAL(Role.DRAFTER, Step.DRAFTING, "/items/draft"),
    RECORD_PROPOSAL(Role.DRAFTER, Step.DRAFTING, "/items/draft"),
    DOCUMENT_REVIEW(Role.SECTION_HEAD, Step.SECTION_REVIEW, "/desk/in-tray"),
    RECORD_REVIEW(Role.SECTION_HEAD, Step.SECTION_REVIEW, "/desk/in-tray"),
    DECISION(Role.LEADER, Step.LEADER_REVIEW, "/desk/in-tray"),
    OPINION(Role.DISCLOSURE_OFFICE, Step.OFFICE_OPINION, "/desk/in-tray"),
    SIGNING(Role.SIGNATORY, Step.SIGNING, "/desk/in-tray"),
    FILING(Role.GENERAL_OFFICE, Step.FILING, "/desk/in-tray"),
    RECHECK(Role.DISCLOSURE_OFFICE, Step.RECHECK, "/desk/in-tray"),
    INDEX(Role.DISCLOSURE_OFFICE, Step.PUBLISHING, "/desk/in-tray"),
    PUBLICATION(Role.DISCLOSURE_OFFICE, Step.PUBLISHED, "/publication/obligations"),
    HAND_OVER(Role.DISCLOSURE_OFFICE, Step.PUBLISHED, "/handover/batches");

    private final Role by;
    private final Step step;
    private final String page;

    FlowBox(Role by, Step step, String page) {
        this.by = by;
        this.step = step;
        this.page = page;
    }

    public Role by() {
        return by;
    }

    public Step step() {
        return step;
    }

    /** The page where it happens; an item is opened there. */
    public String page() {
        return page;
    }

    /** Key of the page's name. */
    public String pageLabel() {
        return "menu" + page.replace('/', '.');
    }

    /** Where the drawing has it, as the style sheet calls it. */
    public String place() {
        return "gk-flow-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
