package cn.gov.nanan.disclosure.web.handover;

import cn.gov.nanan.disclosure.handover.Forecast;
import cn.gov.nanan.disclosure.handover.Letter;
import cn.gov.nanan.disclosure.handover.PaperFiles;
import cn.gov.nanan.disclosure.handover.PaperList;
import cn.gov.nanan.disclosure.handover.PaperRow;
import cn.gov.nanan.disclosure.handover.PaperStanding;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** 纸质文件报送页: what sections owe and what has arrived; sections announce, the 公开办 registers. */
@Named
@ViewScoped
public class CopiesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    /** Where in the form is what is to be mended. */
    private static final Map<String, String> PLACES = Map.of(
            "copies",
            "f-count:count",
            "day",
            "f-day:day",
            "number",
            "f-number:number",
            "documentNumber",
            "f-number:number");

    @Inject
    private PaperList list;

    @Inject
    private PaperFiles papers;

    @Inject
    private Reader reader;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    private String standing;
    private String after;
    private String refusal;
    private final PaperFields fields = new PaperFields();
    private transient List<PaperRow> rows;
    private transient Map<Long, Forecast> forecasts;

    /** A mark that is none is refused before any of the page is written. */
    public void load() {
        portion();
    }

    public List<PaperRow> rows() {
        return portion().subList(0, Math.min(PORTION, portion().size()));
    }

    /** Where the next portion begins; null at the end. */
    public String next() {
        return portion().size() > PORTION ? portion().get(PORTION - 1).after(shown()) : null;
    }

    private List<PaperRow> portion() {
        if (rows == null) {
            rows = list.after(shown(), PageKey.ofDay(after), PORTION + 1);
            forecasts = list.forecasts(rows);
        }
        return rows;
    }

    /** 移交预计; null where the paper is in a batch already, or has no period to keep. */
    public Forecast forecast(PaperRow row) {
        return forecasts.get(row.id());
    }

    public PaperStanding shown() {
        return Arrays.stream(PaperStanding.values())
                .filter(one -> one.name().equals(standing))
                .findFirst()
                .orElse(PaperStanding.OWED);
    }

    public PaperStanding[] standings() {
        return PaperStanding.values();
    }

    public long count(PaperStanding of) {
        return list.count(of);
    }

    public boolean mayAnnounce(PaperRow row) {
        return row.isAnnounceableBy(reader.actor());
    }

    public boolean mayRegister(PaperRow row) {
        return isOffice() && !row.isComplete();
    }

    public boolean mayReplace(PaperRow row) {
        return isOffice() && row.batch() != null;
    }

    private boolean isOffice() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** Opens a dialogue for one paper. */
    public void choose(PaperRow row) {
        fields.of(row, deadlines.today());
        refusal = null;
    }

    public String announce() {
        return done("announce", () -> papers.announce(fields.getPaper(), fields.version(), fields.count()));
    }

    public String arrive() {
        return done(
                "arrive", () -> papers.arrive(fields.getPaper(), fields.version(), fields.count(), fields.getDay()));
    }

    public String replace() {
        return done("replace", () -> papers.replace(fields.item(), new Letter(fields.getNumber(), fields.getDay())));
    }

    /** What was typed stays when it is refused. */
    private String done(String act, Runnable doing) {
        try {
            doing.run();
        } catch (BusinessException refused) {
            refusal = feedback.refusedAt(act + "-form", PLACES, refused);
            return null;
        }
        feedback.done("handover." + act + ".done");
        return "/handover/copies?faces-redirect=true&includeViewParams=true";
    }

    public boolean isOverdue(PaperRow row) {
        LocalDate today = deadlines.today();
        return row.isOverdue(today);
    }

    /** Why nothing was registered, where no field is to be mended. */
    public String getRefusal() {
        return refusal;
    }

    public PaperFields getFields() {
        return fields;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
