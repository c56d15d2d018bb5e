package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterTemplate;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.LetterBasis;
import cn.gov.nanan.disclosure.request.LetterDuty;
import cn.gov.nanan.disclosure.request.LetterOrder;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestEntry;
import cn.gov.nanan.disclosure.request.RequestFile;
import cn.gov.nanan.disclosure.request.RequestLetters;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.web.Download;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** 制作一件文书: what the officer writes in it, what it then says, and its issue. */
@Named
@ViewScoped
public class LetterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Requests requests;

    @Inject
    private RequestLetters letters;

    @Inject
    private LetterTemplates templates;

    @Inject
    private Feedback feedback;

    private String id;
    private String kind;
    private String duty;
    private String number;
    private String enclosures;
    private String reason;
    private List<String> unheard = List.of();
    private Long[] files = {};
    private Map<Placeholder, String> values;
    private List<MatterPassage> matters;
    private transient LetterBasis basis;
    private transient List<RequestFile> given;
    private transient Map<LetterKind, LetterTemplate> current;
    private transient ComposedLetter preview;

    /** @throws BusinessException of an address, where no such letter can be made of it */
    public void load() {
        if (!kind().isLetter()) {
            throw BusinessException.address("letter.error.kind");
        }
        InformationRequest request = requests.find(KindChoice.request(id));
        number = request.number();
        unheard = kind().isReply() ? request.unheard() : List.of();
        values = new HashMap<>(basis().suggested());
        boolean answered = request.matters().stream().allMatch(matter -> matter.outcome() != null);
        matters = kind().isReply() && answered
                ? request.matters().stream()
                        .map(matter -> new MatterPassage(matter, values))
                        .toList()
                : List.of();
        files = given().stream()
                .filter(file -> matters.get(file.matter()).isGiving(file))
                .map(RequestFile::id)
                .toArray(Long[]::new);
    }

    /** What the case says of it already. */
    public LetterBasis basis() {
        if (basis == null) {
            basis = letters.basis(KindChoice.request(id), kind(), KindChoice.duty(duty));
        }
        return basis;
    }

    /** The act whose letter it is; null where no act owes it. */
    public RequestEntry act() {
        return basis().duty().map(LetterDuty::entry).orElse(null);
    }

    /** What must be done before; null where nothing. */
    public RequestAction undone() {
        return basis().undone().orElse(null);
    }

    /** What of the letter was recorded. */
    public List<Placeholder> recorded() {
        Set<Placeholder> used = new TreeSet<>(used(kind()));
        used.retainAll(basis().recorded().keySet());
        return List.copyOf(used);
    }

    /** 拟提供的文件, of a reply that can be made. */
    public List<RequestFile> given() {
        if (given == null) {
            given = matters.isEmpty() ? List.of() : letters.given(KindChoice.request(id));
        }
        return given;
    }

    public void look() {
        preview = letters.preview(KindChoice.request(id), order());
    }

    /** 预览 PDF, in a window of its own; the form stays where it is. */
    public void print() {
        byte[] pdf = LetterFormat.PDF.of(letters.preview(KindChoice.request(id), order()));
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            Download.printed(
                    pdf,
                    LetterFormat.PDF.mediaType(),
                    Download.named("pdf", FormTable.text("letter.page.preview")),
                    (HttpServletResponse) faces.getExternalContext().getResponse());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    public String issue() {
        letters.issue(KindChoice.request(id), order());
        feedback.done("letter.page.issued", kind());
        return "/casework/request?faces-redirect=true&id=" + id;
    }

    private LetterOrder order() {
        return new LetterOrder(filling(), KindChoice.duty(duty), List.of(files), reason);
    }

    private LetterFilling filling() {
        return new LetterFilling(
                kind(),
                WrittenValues.of(values, asked()),
                matters.stream()
                        .map(one -> one.filling(askedOf(one.getPassage())))
                        .toList(),
                enclosures == null ? List.of() : enclosures.lines().toList());
    }

    /** What the officer writes in the letter. */
    public List<Placeholder> asked() {
        return askedOf(kind()).stream()
                .filter(one -> !basis().recorded().containsKey(one))
                .toList();
    }

    /** What he writes in a passage of it. */
    public List<Placeholder> askedOf(LetterKind which) {
        return used(which).stream().filter(Placeholder::isWritten).toList();
    }

    private Set<Placeholder> used(LetterKind which) {
        if (current == null) {
            current = templates.current();
        }
        Set<Placeholder> used = new TreeSet<>(current.get(which).text().used());
        if (which.addressee() != null) {
            used.add(which.addressee());
        }
        return used;
    }

    public LetterKind kind() {
        return KindChoice.of(kind);
    }

    /** 申请编号. */
    public String number() {
        return number;
    }

    public List<MatterPassage> matters() {
        return matters;
    }

    /** Is it a reply, while there is nothing to reply yet? */
    public boolean isTooEarly() {
        return kind().isReply() && matters.isEmpty();
    }

    /** 审批之后才不同意的第三方, because of whom the reply may not be issued. */
    public List<String> unheard() {
        return unheard;
    }

    public ComposedLetter preview() {
        return preview;
    }

    public Map<Placeholder, String> getValues() {
        return values;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public Long[] getFiles() {
        return files.clone();
    }

    public void setFiles(Long[] files) {
        this.files = files.clone();
    }

    public String getEnclosures() {
        return enclosures;
    }

    public void setEnclosures(String enclosures) {
        this.enclosures = enclosures;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
