package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.RequestFile;
import cn.gov.nanan.disclosure.request.RequestFileKind;
import cn.gov.nanan.disclosure.request.RequestMatter;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 一项的答复（栏目）: with which passage a matter is answered, and what is written in it. */
public class MatterPassage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Outcome outcome;
    private final Map<Placeholder, String> values;
    private final List<LetterKind> choices;
    private LetterKind passage;

    MatterPassage(RequestMatter matter, Map<Placeholder, String> suggested) {
        name = matter.wanted().title() == null
                ? matter.wanted().description()
                : matter.wanted().title();
        outcome = matter.outcome();
        values = new HashMap<>(suggested);
        choices = matter.passages();
        passage = choices.get(0);
        if (matter.isElsewhere() && matter.rightAgency() != null) {
            values.put(Placeholder.RIGHT_AGENCY, matter.rightAgency());
        }
    }

    LetterFilling.Passage filling(List<Placeholder> asked) {
        return new LetterFilling.Passage(passage, WrittenValues.of(values, asked));
    }

    /** Does its answer give this file? */
    boolean isGiving(RequestFile file) {
        return passage.isEnclosing()
                && (passage != LetterKind.PARTIAL_GRANT || file.kind() == RequestFileKind.REDACTED);
    }

    public String name() {
        return name;
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<LetterKind> choices() {
        return choices;
    }

    public Map<Placeholder, String> getValues() {
        return values;
    }

    public LetterKind getPassage() {
        return passage;
    }

    public void setPassage(LetterKind passage) {
        this.passage = passage;
    }
}
