package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.reply.Guidance;
import cn.gov.nanan.disclosure.reply.GuidingAnswer;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ProposedAnswer;
import cn.gov.nanan.disclosure.request.RequestMatter;
import cn.gov.nanan.disclosure.request.Wanted;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** 拟答复一项, while it is considered: by the questions, or chosen directly by who knows. */
public class MatterFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String title;
    private final boolean fixed;
    private final String section;
    private final ArrayList<GuidingAnswer> path = new ArrayList<>();
    private Outcome outcome;
    private Outcome ground;
    private String reason;
    private boolean elsewhere;
    private String rightAgency;

    /** @param fixed whether another section has put it forward, so that it is only shown */
    MatterFields(RequestMatter matter, boolean fixed) {
        this.fixed = fixed;
        section = matter.isShared() ? matter.section().name() : null;
        position = matter.position();
        title = title(matter.wanted());
        outcome = matter.outcome();
        ground = matter.ground();
        reason = matter.reason();
        elsewhere = matter.isElsewhere();
        rightAgency = matter.rightAgency();
    }

    private static String title(Wanted wanted) {
        return wanted.title() == null || wanted.title().isBlank() ? wanted.description() : wanted.title();
    }

    ProposedAnswer answer() {
        return new ProposedAnswer(
                position, outcome, ground, reason == null ? "" : reason.strip(), elsewhere, rightAgency);
    }

    Guidance guidance() {
        return new Guidance(path);
    }

    /** 答一问: what followed from another answer falls away, with the outcome to which it led. */
    void answer(GuidingAnswer answer) {
        Guidance next = guidance().with(answer);
        path.clear();
        path.addAll(next.answers());
        outcome = next.outcome().orElse(null);
        elsewhere = answer == GuidingAnswer.ANOTHERS;
    }

    public List<GuidedStep> steps() {
        return guidance().questions().stream()
                .map(question -> new GuidedStep(this, question))
                .toList();
    }

    /** Does it depend on who is responsible: was it not found here, or is it another agency's? */
    public boolean isNotHeld() {
        return outcome == Outcome.UNABLE_NOT_HELD;
    }

    /** Is a reason asked for? Of whatever is not given as a whole. */
    public boolean isReasoned() {
        return outcome != null && outcome != Outcome.GRANTED;
    }

    /** Is its reason still to be written? */
    boolean isUnreasoned() {
        return isReasoned() && (reason == null || reason.isBlank());
    }

    /** 协办科室提交的: only shown. */
    public boolean isFixed() {
        return fixed;
    }

    /** 协办科室; null where the section in charge answers it. */
    public String section() {
        return section;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Chosen directly: the answers that led elsewhere are left. */
    public void setOutcome(Outcome chosen) {
        if (chosen != guidance().outcome().orElse(null)) {
            path.clear();
        }
        outcome = chosen;
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }

    public String getRightAgency() {
        return rightAgency;
    }

    public void setRightAgency(String rightAgency) {
        this.rightAgency = rightAgency;
    }

    /** Is a part of it withheld, so that the ground of that is asked for? */
    public boolean isDivided() {
        return outcome == Outcome.PARTIALLY_GRANTED;
    }

    public Outcome getGround() {
        return ground;
    }

    public void setGround(Outcome ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
