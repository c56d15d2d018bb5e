package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.phrase.PhraseList;
import cn.gov.nanan.disclosure.phrase.PhraseLists;
import cn.gov.nanan.disclosure.phrase.Phrases;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 常用意见（页面）: the reader's own list and the bureau's while they are written, one phrase a line, acts by their names. */
@Named
@ViewScoped
public class PhrasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Inject
    private PhraseLists lists;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    @Inject
    private Texts texts;

    private String own;
    private int ownSeen;
    private String bureaus;
    private int bureausSeen;

    @PostConstruct
    void read() {
        showOwn(lists.own());
        showBureaus(lists.bureaus());
    }

    private void showOwn(PhraseList list) {
        own = list.phrases().text(this::named);
        ownSeen = list.changes();
    }

    private void showBureaus(PhraseList list) {
        bureaus = list.phrases().text(this::named);
        bureausSeen = list.changes();
    }

    private String named(String act) {
        return texts.label(Action.valueOf(act));
    }

    /** By its name in either language. */
    private static String code(String name) {
        return Stream.of(Action.values())
                .filter(act -> LANGUAGES.stream().anyMatch(language -> Messages.text(language, Messages.keyOf(act))
                        .equalsIgnoreCase(name)))
                .map(Action::name)
                .findFirst()
                .orElseThrow(
                        () -> BusinessException.invalid("phrases", "phrase.error.act", name, List.of(Action.values())));
    }

    public void saveOwn() {
        try {
            showOwn(lists.writeOwn(Phrases.read(own, PhrasesPage::code), ownSeen));
            feedback.doneHere("phrase.saved");
        } catch (BusinessException refused) {
            feedback.refusedAt("phrases", "ownField:own", refused);
        }
    }

    public void saveBureaus() {
        try {
            showBureaus(lists.writeBureaus(Phrases.read(bureaus, PhrasesPage::code), bureausSeen));
            feedback.doneHere("phrase.saved");
        } catch (BusinessException refused) {
            feedback.refusedAt("bureau-phrases", "bureausField:bureaus", refused);
        }
    }

    public int most() {
        return Phrases.MOST;
    }

    public int longest() {
        return Phrases.LONGEST;
    }

    /** Does the reader keep the bureau's list? */
    public boolean isKeeper() {
        return reader.actor().acts(PhraseLists.KEEPER);
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public String getBureaus() {
        return bureaus;
    }

    public void setBureaus(String bureaus) {
        this.bureaus = bureaus;
    }
}
