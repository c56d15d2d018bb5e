package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.web.Texts;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 批量办理: items are chosen over several pages, looked over once more, and done one by one, each with its result. */
@Named
@ViewScoped
public class BulkPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    @EJB
    private Handling handling;

    @EJB
    private InTray inTray;

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    @Inject
    private Feedback feedback;

    private BulkWork work = BulkWork.PUBLISH;
    private final Deque<String> before = new ArrayDeque<>();
    private String cursor;
    private ItemRows page;
    private final Map<Long, Boolean> ticks = new LinkedHashMap<>();
    private final Map<Long, ItemRow> chosen = new LinkedHashMap<>();
    private Map<Long, Integer> versions = Map.of();
    private boolean looking;
    private String remark;
    private Long assignee;
    private List<BulkResult> results = List.of();

    /** Only for whom there is bulk work. */
    public void load() {
        if (works().isEmpty()) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** 下一页, keeping what is ticked. */
    public void next() {
        keep();
        before.push(cursor == null ? "" : cursor);
        cursor = page().next();
        page = null;
    }

    /** 上一页. */
    public void back() {
        keep();
        String was = before.isEmpty() ? "" : before.pop();
        cursor = was.isEmpty() ? null : was;
        page = null;
    }

    /** 核对: shows what was chosen, as it stands now. */
    public void look() {
        keep();
        if (chosen.isEmpty()) {
            feedback.refused(new BusinessException("procedure.error.none-chosen"));
            return;
        }
        versions = inTray.versions(chosen.keySet());
        looking = true;
    }

    /** 返回选择. */
    public void chooseMore() {
        looking = false;
    }

    /** 确定: each item in a transaction of its own. */
    public void confirm() {
        List<BulkResult> done = new ArrayList<>();
        chosen.values().forEach(row -> done.add(perform(row)));
        results = done;
        looking = false;
        chosen.clear();
        ticks.clear();
        before.clear();
        cursor = null;
        page = null;
    }

    private BulkResult perform(ItemRow row) {
        try {
            Integer version = versions.get(row.id());
            if (version == null) {
                throw new BusinessException("procedure.error.not-found");
            }
            return new BulkResult(row, handling.perform(row.id(), version, work.action(), input(row)), null);
        } catch (BusinessException refused) {
            return new BulkResult(row, null, texts.of(refused));
        }
    }

    private ActionInput input(ItemRow row) {
        if (work != BulkWork.REASSIGN) {
            return ActionInput.remark(remark);
        }
        Officer to = handling.assignees(row.id()).stream()
                .filter(one -> one.id().equals(assignee))
                .findFirst()
                .orElse(null);
        return ActionInput.assigning(to, remark);
    }

    private void keep() {
        page().rows().forEach(row -> {
            if (Boolean.TRUE.equals(ticks.get(row.id()))) {
                chosen.put(row.id(), row);
            } else {
                chosen.remove(row.id());
            }
        });
    }

    public ItemRows page() {
        if (page == null) {
            page = work == BulkWork.REASSIGN
                    ? inTray.reassignable(cursor, PORTION)
                    : inTray.waitingAt(work.step(), cursor, PORTION);
        }
        return page;
    }

    public boolean isFirst() {
        return before.isEmpty();
    }

    public List<ItemRow> chosen() {
        return List.copyOf(chosen.values());
    }

    /** 可接办人 of the first item chosen: all are of sections that the reader heads. */
    public List<Officer> assignees() {
        return work == BulkWork.REASSIGN && looking && !chosen.isEmpty()
                ? handling.assignees(chosen.keySet().iterator().next())
                : List.of();
    }

    public boolean isLooking() {
        return looking;
    }

    public List<BulkResult> results() {
        return results;
    }

    public long doneCount() {
        return results.stream().filter(BulkResult::isDone).count();
    }

    public boolean isReassigning() {
        return work == BulkWork.REASSIGN;
    }

    /** The works that the reader's roles give him. */
    public List<BulkWork> works() {
        return List.of(BulkWork.values()).stream()
                .filter(one -> one.isFor(reader.officer()))
                .toList();
    }

    public BulkWork getWork() {
        return work;
    }

    public void setWork(BulkWork work) {
        this.work = work == null ? BulkWork.PUBLISH : work;
    }

    public Map<Long, Boolean> getTicks() {
        return ticks;
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
