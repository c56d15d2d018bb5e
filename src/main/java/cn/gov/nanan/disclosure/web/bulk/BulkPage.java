package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.web.AddressChoice;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.web.Texts;
import cn.gov.nanan.disclosure.web.items.SeenPages;
import cn.gov.nanan.disclosure.worklist.Brief;
import cn.gov.nanan.disclosure.worklist.Briefs;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 批量办理: items are chosen over several pages, each is looked at once more, and done one by one, each with its result.
 * 批量复核 asks the seven questions once, but passes only what was ticked as examined; which items may go this way is the
 * procedure's to say. 批量发布 lets out only what was opened as its public page and is ticked, and nothing doubtful.
 */
@Named
@ViewScoped
public class BulkPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    @Inject
    private Handling handling;

    @Inject
    private Screenings screenings;

    @Inject
    private SeenPages seen;

    @Inject
    private InTray inTray;

    @Inject
    private Briefs briefs;

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    @Inject
    private Feedback feedback;

    private String named;
    private BulkWork work;
    private BulkChoice choice = new BulkChoice();
    private ItemRows page;
    private BulkLook look;
    private List<BulkResult> results = List.of();
    private String remarkLeft;

    /** Only for whose roles there is this work; the menu leads the same roles here. */
    public void load() {
        List<BulkWork> own = works();
        BulkWork wanted = AddressChoice.of(BulkWork.class, named).orElseGet(() -> own.isEmpty() ? null : own.get(0));
        if (wanted == null || !own.contains(wanted)) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
        } else if (named != null && !wanted.name().equals(named)) {
            feedback.warn("bulk.unknown", wanted);
        }
        work = wanted;
    }

    /** 下一页, keeping what is ticked. */
    public void next() {
        choice.keep(page());
        choice.forward(page().next());
        page = null;
    }

    /** 上一页. */
    public void back() {
        choice.keep(page());
        choice.back();
        page = null;
    }

    /** 核对: shows what was chosen, as it stands now; nothing is answered or ticked beforehand. */
    public void look() {
        choice.keep(page());
        if (choice.rows().isEmpty()) {
            feedback.refused(new BusinessException("bulk.none-chosen"));
            return;
        }
        look = new BulkLook(briefs.of(choice.ids()));
        look.setRemark(remarkLeft);
    }

    /** 返回选择. */
    public void chooseMore() {
        remarkLeft = look.getRemark();
        look = null;
    }

    /**
     * 确定: each item in a transaction of its own. What is missing for all of them is asked for first. The refused that still
     * wait stay ticked, and the remark waits for their next look; answers and what was ticked as examined are given anew.
     */
    public void confirm() {
        try {
            look.require(work);
        } catch (BusinessException missing) {
            feedback.refused(missing);
            return;
        }
        results = choice.rows().stream().map(this::perform).toList();
        Set<Long> refused = results.stream()
                .filter(one -> !one.isDone())
                .map(one -> one.row().id())
                .collect(Collectors.toSet());
        remarkLeft = refused.isEmpty() ? null : look.getRemark();
        look = null;
        choice = new BulkChoice();
        page = null;
        page().rows().stream().filter(row -> refused.contains(row.id())).forEach(choice::tick);
    }

    private BulkResult perform(ItemRow row) {
        try {
            Brief shown = look.of(row.id()).orElseThrow(() -> BusinessException.notFound("procedure.error.not-found"));
            ActionInput input = look.input(work, row.id(), isReassigning() ? handling.assignees(row.id()) : List.of());
            return new BulkResult(row, performed(row.id(), shown.version(), input), null);
        } catch (BusinessException refused) {
            return new BulkResult(row, null, texts.of(refused));
        }
    }

    private Step performed(long item, int version, ActionInput input) {
        return switch (work) {
            case PUBLISH -> screenings.releaseInGroup(item, version, input, look.isExamined(item) ? seen.of(item) : "");
            case RECHECK -> screenings.release(item, version, work.action(), input, Set.of(), "", look.ticks(item));
            case FILE, REASSIGN -> handling.perform(item, version, work.action(), input);
        };
    }

    public ItemRows page() {
        if (page == null) {
            page = isReassigning()
                    ? inTray.reassignable(choice.cursor(), PORTION)
                    : inTray.waitingAt(work.step(), choice.cursor(), PORTION);
        }
        return page;
    }

    /** 可接办人 of the first item chosen: all are of sections that the reader heads. */
    public List<Officer> assignees() {
        return isReassigning() && isLooking()
                ? handling.assignees(choice.rows().get(0).id())
                : List.of();
    }

    public boolean isLooking() {
        return look != null;
    }

    public boolean isReassigning() {
        return work == BulkWork.REASSIGN;
    }

    /** 批量复核: is each item to be examined? */
    public boolean isReviewing() {
        return work == BulkWork.RECHECK;
    }

    /** 批量发布: is the public page of each to be looked at? */
    public boolean isPublishing() {
        return work == BulkWork.PUBLISH;
    }

    /** The works that the reader's roles give him. */
    public List<BulkWork> works() {
        return Stream.of(BulkWork.values())
                .filter(one -> one.isFor(reader.actor()))
                .toList();
    }

    /** What the form now shows, item by item: what is ticked or typed is kept by it, and put back only where the same is shown. */
    public String subject() {
        Stream<Long> shown = isLooking()
                ? look.getBriefs().stream().map(Brief::id)
                : page().rows().stream().map(ItemRow::id);
        return work
                + (isLooking() ? " look " : " list ")
                + shown.map(String::valueOf).collect(Collectors.joining(" "));
    }

    public List<BulkResult> results() {
        return results;
    }

    public long doneCount() {
        return results.stream().filter(BulkResult::isDone).count();
    }

    public BulkWork work() {
        return work;
    }

    public BulkChoice getChoice() {
        return choice;
    }

    /** Null while items are still being chosen. */
    public BulkLook getLook() {
        return look;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
