package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterTemplate;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import cn.gov.nanan.disclosure.letter.LetterText;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.request.RequestLetters;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 一个文书模板: its editions, and the form to amend it, with a look at what it would say of a real request. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterTemplates templates;

    @Inject
    private RequestLetters letters;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private String kind;
    private Integer edition;
    private int seen;

    @NotBlank
    @Size(max = LetterText.LONGEST_TITLE)
    private String title;

    @NotBlank
    @Size(max = LetterText.LONGEST_BODY)
    private String body;

    @Size(max = LetterTemplate.LONGEST_REASON)
    private String reason;

    private String number;
    private transient List<LetterTemplate> history;
    private transient ComposedLetter preview;

    public void load() {
        seen = latest().edition();
        title = latest().text().title();
        body = latest().text().body();
        if (edition != null && earlier() == null) {
            feedback.missing(404);
        }
    }

    /** 保存; what was typed stays where it is refused. */
    public String save() {
        templates.amend(kind(), seen, text(), reason);
        feedback.done("letter.page.saved");
        return "/letters/template?faces-redirect=true&kind=" + kind;
    }

    /** 预览: with the data of the request that was named. */
    public void look() {
        preview = letters.tried(number, kind(), text());
    }

    private LetterText text() {
        return new LetterText(title, body);
    }

    public LetterKind kind() {
        return KindChoice.of(kind);
    }

    public LetterTemplate latest() {
        return history().get(0);
    }

    /** All editions, the newest first. */
    public List<LetterTemplate> history() {
        if (history == null) {
            history = templates.history(kind());
        }
        return history;
    }

    /** The edition that the address names; null where it names none. */
    public LetterTemplate earlier() {
        return history().stream()
                .filter(one -> Integer.valueOf(one.edition()).equals(edition))
                .findFirst()
                .orElse(null);
    }

    public boolean isEditable() {
        return edition == null && reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** The placeholders that the text must hold, then those that it may. */
    public List<Placeholder> placeholders() {
        Set<Placeholder> musts = kind().musts();
        return Stream.concat(
                        musts.stream().sorted(), kind().available().stream().filter(one -> !musts.contains(one)))
                .toList();
    }

    public boolean isMust(Placeholder one) {
        return kind().musts().contains(one);
    }

    public ComposedLetter preview() {
        return preview;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
