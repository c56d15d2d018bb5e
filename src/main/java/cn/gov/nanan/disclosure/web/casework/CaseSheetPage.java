package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.LetterBook;
import cn.gov.nanan.disclosure.request.MonthlyItems;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestEntry;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.request.RequestMatter;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.web.ActRefusal;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 申请办理单: where a request stands, what is asked and proposed, and what the reader may do now. */
@Named
@ViewScoped
public class CaseSheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<RequestField> DATED = EnumSet.of(
            RequestField.RECEIPT,
            RequestField.DAY,
            RequestField.UNTIL,
            RequestField.CONSULTATION,
            RequestField.OPINION,
            RequestField.CORRECTION,
            RequestField.EXTENSION,
            RequestField.DELAY,
            RequestField.SERVICE);

    /** Whose remark goes into the letter. */
    private static final Set<RequestAction> TOLD = EnumSet.of(
            RequestAction.ASK_COMPLETION,
            RequestAction.ASK_REASON,
            RequestAction.EXTEND,
            RequestAction.DELAY,
            RequestAction.CONSULT);

    @Inject
    private Requests requests;

    @Inject
    private LetterBook letters;

    @Inject
    private MonthlyItems months;

    @Inject
    private CaseLookup lookup;

    @Inject
    private CaseVocabulary vocabulary;

    @Inject
    private ReplyDeadlines replyDeadlines;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    @Inject
    private Texts texts;

    private String id;
    private int version;
    private RequestAction chosen;
    private Set<RequestField> asked = EnumSet.noneOf(RequestField.class);
    private CaseActFields input = new CaseActFields();
    private ActRefusal refusal = ActRefusal.NONE;
    private transient InformationRequest request;
    private transient List<RequestAction> actions;

    public void load() {
        lookup.find(id).ifPresent(found -> {
            request = found;
            version = found.version();
        });
    }

    /** Opens the form of an act. */
    public void choose(RequestAction action) {
        refusal = ActRefusal.NONE;
        chosen = action;
        asked = EnumSet.noneOf(RequestField.class);
        try {
            asked.addAll(requests.asks(request(), action));
        } catch (BusinessException closed) {
            refuse(closed);
        }
        input = CaseActFields.of(
                request(), asked, answerable(), chosen == RequestAction.PROPOSE, deadlines.today(), longestExtension());
        if (asked.contains(RequestField.UNTIL)) {
            input.setDay(deadlines.inAMonth());
        }
        if (asked.contains(RequestField.SERVICE)) {
            input.getService()
                    .setLetterNumber(letters.replyNumber(request().id()).orElse(""));
        }
        if (asked.contains(RequestField.FEE)) {
            input.getFee().charge(months.of(request().id()));
        }
    }

    private List<RequestMatter> answerable() {
        return asked.contains(RequestField.ANSWERS) ? requests.answerable(request(), chosen) : List.of();
    }

    private int longestExtension() {
        LocalDate received = request().receivedOn();
        return received == null ? 0 : replyDeadlines.periods(received).extension();
    }

    /** 确定. */
    public String confirm() {
        try {
            RequestStep now =
                    requests.perform(Long.parseLong(id), version, chosen, input.input(asked, vocabulary.sections()));
            feedback.done("procedure.acted", chosen, now);
            feedback.acted();
            return "/casework/request?faces-redirect=true&id=" + id;
        } catch (BusinessException refused) {
            refuse(refused);
            return null;
        }
    }

    /** What was typed stays, and each fault is said at its field; when somebody else was faster, it is said who. */
    private void refuse(BusinessException refused) {
        if (refused.is(RefusalKind.STALE) || refused.is(RefusalKind.NOT_OPEN)) {
            request = null;
            refusal = ActRefusal.of(
                    lastAct()
                            .map(last -> texts.of(
                                    "casework.overtaken",
                                    last.officer().name(),
                                    last.action(),
                                    request().step()))
                            .orElseGet(() -> texts.of(refused)),
                    true);
            return;
        }
        List<BusinessException> all = refused.each();
        all.stream()
                .filter(one -> input.place(one.field()) != null)
                .forEach(one -> feedback.refusedAt("act", input.place(one.field()), one));
        refusal = ActRefusal.of(all.stream().map(texts::of).distinct().toList(), Map.of());
    }

    private Optional<RequestEntry> lastAct() {
        List<RequestEntry> trail = request().trail();
        return trail.isEmpty() ? Optional.empty() : Optional.of(trail.get(trail.size() - 1));
    }

    public InformationRequest request() {
        if (request == null) {
            lookup.find(id).ifPresent(found -> request = found);
        }
        return request;
    }

    public List<RequestAction> actions() {
        if (actions == null) {
            actions = requests.openActions(request());
        }
        return actions;
    }

    public List<CaseMark> marks() {
        return CaseMark.line(request());
    }

    /** 查找情况: the evidence that it was looked for. */
    public List<RequestEntry> searches() {
        return request().trail().stream()
                .filter(entry -> entry.action() == RequestAction.SEARCH)
                .toList();
    }

    public boolean isAsked(RequestField field) {
        return asked.contains(field);
    }

    /** 意见 belongs to every act that says no more than a fact. */
    public boolean isRemarked() {
        return !asked.contains(RequestField.SEARCH) && !asked.contains(RequestField.SERVICE);
    }

    /** Does it ask for a day? */
    public boolean isDated() {
        return asked.stream().anyMatch(DATED::contains);
    }

    /** What the day is of. */
    public String getDayLabel() {
        return asked.contains(RequestField.RECEIPT) ? "RequestField.RECEIPT" : "casework.day-of." + chosen;
    }

    /** Which day counts. */
    public String getDayHint() {
        return asked.contains(RequestField.RECEIPT)
                ? "casework.receipt." + request().channel()
                : asked.contains(RequestField.UNTIL) ? "casework.until-hint." + chosen : "casework.day-of.hint";
    }

    /** What the remark is: of an act that owes a letter, what is said in it. */
    public String getRemarkLabel() {
        return TOLD.contains(chosen) ? "casework.told." + chosen : "FormText.REMARK";
    }

    /** Does the act ask for an opinion, rather than take one in? */
    public boolean isAsking() {
        return chosen == RequestAction.CONSULT;
    }

    public RequestAction getChosen() {
        return chosen;
    }

    public CaseActFields getInput() {
        return input;
    }

    public ActRefusal getRefusal() {
        return refusal;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
