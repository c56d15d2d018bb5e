package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterTemplate;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.InformationRequest;
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
    private String number;
    private String enclosures;
    private String reason;
    private Map<Placeholder, String> values;
    private List<MatterPassage> matters;
    private transient Map<LetterKind, LetterTemplate> current;
    private transient ComposedLetter preview;

    /** @throws BusinessException of an address, where no such letter can be made of it */
    public void load() {
        if (!kind().isLetter()) {
            throw BusinessException.address("letter.error.kind");
        }
        InformationRequest request = requests.find(KindChoice.request(id));
        number = request.number();
        values = new HashMap<>(letters.suggested(request.id()));
        boolean answered = request.matters().stream().allMatch(matter -> matter.outcome() != null);
        matters = kind().isReply() && answered
                ? request.matters().stream()
                        .map(matter -> new MatterPassage(matter, values))
                        .toList()
                : List.of();
    }

    public void look() {
        preview = letters.preview(KindChoice.request(id), filling());
    }

    /** 预览 PDF, in a window of its own; the form stays where it is. */
    public void print() {
        byte[] pdf = LetterFormat.PDF.of(letters.preview(KindChoice.request(id), filling()));
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            Download.printed(pdf, LetterFormat.PDF.mediaType(), "preview.pdf", (HttpServletResponse)
                    faces.getExternalContext().getResponse());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }

    public String issue() {
        letters.issue(KindChoice.request(id), filling(), reason);
        feedback.done("letter.page.issued", kind());
        return "/casework/request?faces-redirect=true&id=" + id;
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
        return askedOf(kind());
    }

    /** What he writes in a passage of it. */
    public List<Placeholder> askedOf(LetterKind which) {
        if (current == null) {
            current = templates.current();
        }
        Set<Placeholder> asked = new TreeSet<>(current.get(which).text().used());
        if (which.addressee() != null) {
            asked.add(which.addressee());
        }
        asked.removeIf(one -> !one.isWritten());
        return List.copyOf(asked);
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
