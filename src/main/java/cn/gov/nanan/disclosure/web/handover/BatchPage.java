package cn.gov.nanan.disclosure.web.handover;

import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchLine;
import cn.gov.nanan.disclosure.handover.BatchList;
import cn.gov.nanan.disclosure.handover.Batches;
import cn.gov.nanan.disclosure.handover.House;
import cn.gov.nanan.disclosure.handover.PaperRow;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 移交批次: one batch with its list, its receipts and its counts. */
@Named
@ViewScoped
public class BatchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where in the form is what is to be mended. */
    private static final Map<String, String> PLACES =
            Map.of("copies", "f-copies:copies", "day", "f-day:day", "receiver", "f-receiver:receiver");

    @Inject
    private BatchList list;

    @Inject
    private Batches batches;

    @Inject
    private Reader reader;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    private String id;
    private int version;
    private House house;
    private Integer copies;
    private LocalDate day;
    private String receiver;
    private String refusal;
    private transient Batch batch;
    private transient List<PaperRow> candidates;

    public void load() {
        try {
            version = batch().version();
        } catch (BusinessException refused) {
            if (!refused.is(RefusalKind.NOT_FOUND)) {
                throw refused;
            }
            feedback.missing(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public Batch batch() {
        if (batch == null) {
            batch = list.find(number());
        }
        return batch;
    }

    /** What could still be included. */
    public List<PaperRow> candidates() {
        if (candidates == null) {
            candidates = isListEditable() ? list.preview().ready() : List.of();
        }
        return candidates;
    }

    public boolean isEditable() {
        return batch().isOpen() && reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public boolean isListEditable() {
        return isEditable() && batch().isListOpen();
    }

    public String include(PaperRow row) {
        batches.include(number(), version, row.id());
        return done("handover.included");
    }

    public String exclude(BatchLine line) {
        batches.exclude(number(), version, line.id());
        return done("handover.excluded");
    }

    /** Opens the dialogue for one house, with what it has not signed for yet. */
    public void choose(House signing) {
        house = signing;
        copies = batch().listed() - batch().receipts().of(signing);
        day = deadlines.today();
        receiver = null;
        refusal = null;
    }

    /** 登记送达; what was typed stays when it is refused. */
    public String deliver() {
        try {
            batches.deliver(number(), version, house, copies == null ? 0 : copies, day, receiver);
        } catch (BusinessException refused) {
            refusal = feedback.refusedAt("deliver-form", PLACES, refused);
            return null;
        }
        return done("handover.deliver.done");
    }

    public boolean mayDeliver(House signing) {
        return isEditable()
                && (!batch().receipts().has(signing) || batch().receipts().of(signing) != batch().listed());
    }

    /** 办结. */
    public String close() {
        batches.close(number(), version);
        return done("handover.close.done");
    }

    public House[] houses() {
        return House.values();
    }

    private String done(String key) {
        feedback.done(key);
        return "/handover/batch?faces-redirect=true&id=" + id;
    }

    private long number() {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }

    /** Why nothing was registered, where no field is to be mended. */
    public String getRefusal() {
        return refusal;
    }

    public House getHouse() {
        return house;
    }

    public Integer getCopies() {
        return copies;
    }

    public void setCopies(Integer copies) {
        this.copies = copies;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
