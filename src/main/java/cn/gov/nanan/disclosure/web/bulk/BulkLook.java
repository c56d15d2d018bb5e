package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Guard;
import cn.gov.nanan.disclosure.procedure.Review;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.web.items.SecrecyAnswers;
import cn.gov.nanan.disclosure.worklist.Brief;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 核对: the chosen items as they were shown, which of them were ticked as examined, and the seven answers. */
public class BulkLook implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Brief> briefs;
    private final Map<Long, Boolean> examined = new LinkedHashMap<>();
    private final Map<Long, Object> looked = new LinkedHashMap<>();
    private final SecrecyAnswers answers = new SecrecyAnswers();
    private String remark;
    private Long assignee;

    BulkLook(List<Brief> briefs) {
        this.briefs = List.copyOf(briefs);
    }

    /** Empty for what the reader may not see any more. */
    Optional<Brief> of(long item) {
        return briefs.stream().filter(brief -> brief.id() == item).findFirst();
    }

    /**
     * What a group needs at all, asked for before each item is; the procedure asks again of each.
     *
     * @throws BusinessException {@code bulk.none-examined}, {@code bulk.none-seen}, {@code Guard.QUESTIONS_ANSWERED},
     *     {@code Guard.ASSIGNEE_GIVEN}
     */
    void require(BulkWork work) {
        switch (work) {
            case RECHECK -> requireReviewed();
            case PUBLISH -> requireTicked("bulk.none-seen");
            case REASSIGN -> requireAssignee();
            case FILE -> {}
        }
    }

    private void requireTicked(String otherwise) {
        if (!examined.containsValue(true)) {
            throw new BusinessException(otherwise);
        }
    }

    private void requireAssignee() {
        if (assignee == null) {
            throw new BusinessException(Messages.keyOf(Guard.ASSIGNEE_GIVEN));
        }
    }

    private void requireReviewed() {
        requireTicked("bulk.none-examined");
        Findings findings = answers.findings();
        if (!findings.isComplete()) {
            throw new BusinessException(Messages.keyOf(Guard.QUESTIONS_ANSWERED), findings.unanswered());
        }
    }

    /** @param assignees among whom the assignee was chosen */
    ActionInput input(BulkWork work, long item, List<Officer> assignees) {
        return switch (work) {
            case RECHECK -> ActionInput.reviewing(Review.inGroup(answers.findings(), isExamined(item)), remark);
            case REASSIGN -> assignees.stream()
                    .filter(one -> one.id().equals(assignee))
                    .findFirst()
                    .map(to -> ActionInput.assigning(to, remark))
                    .orElseGet(() -> ActionInput.remark(remark));
            case PUBLISH, FILE -> ActionInput.remark(remark);
        };
    }

    boolean isExamined(long item) {
        return Boolean.TRUE.equals(examined.get(item));
    }

    public List<Brief> getBriefs() {
        return briefs;
    }

    /** 已逐件审看, or 已看公众页面, by item. */
    public Map<Long, Boolean> getExamined() {
        return examined;
    }

    /** 附件隐藏内容已看过, by item. */
    public Map<Long, Object> getLooked() {
        return looked;
    }

    Set<String> ticks(long item) {
        return looked.get(item) instanceof Object[] ticked
                ? Stream.of(ticked).map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    public SecrecyAnswers getAnswers() {
        return answers;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Long getAssignee() {
        return assignee;
    }

    public void setAssignee(Long assignee) {
        this.assignee = assignee;
    }
}
