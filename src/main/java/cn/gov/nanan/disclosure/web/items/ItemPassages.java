package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.redline.Passages;
import cn.gov.nanan.disclosure.version.PassageNote;
import cn.gov.nanan.disclosure.version.PassageRemark;
import cn.gov.nanan.disclosure.version.PassageRemarks;
import cn.gov.nanan.disclosure.version.SaidOfPassages;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 段落意见栏: what was said of single passages of an item, on its 办理单 and beside its text while it is written. */
@Named
@RequestScoped
public class ItemPassages {
    private static final int SHORT = 32;

    @Inject
    private PassageRemarks remarks;

    @Inject
    private Texts texts;

    private SaidOfPassages said;

    private SaidOfPassages said(InformationItem item) {
        if (said == null) {
            said = remarks.of(item.id());
        }
        return said;
    }

    /** Those of the last 退回, while the text may be changed; none of an item that was never saved. */
    public List<PassageNote> notes(InformationItem item) {
        return item == null ? List.of() : said(item).notes();
    }

    /** Those whose passage stands nowhere any more; the others stand at it. */
    public List<PassageNote> gone(InformationItem item) {
        return notes(item).stream().filter(note -> note.where().isGone()).toList();
    }

    /** Those that were made with this act. */
    public List<PassageRemark> at(InformationItem item, int position) {
        return said(item).at(position);
    }

    /** 正文 with the remarks at their passages. */
    public String annotated(InformationItem item) {
        Map<Integer, List<String>> notes = new TreeMap<>();
        for (PassageNote note : notes(item)) {
            if (!note.where().isGone()) {
                notes.computeIfAbsent(note.where().passage(), none -> new ArrayList<>())
                        .add(texts.of(
                                "version.passage.note",
                                note.number(),
                                note.officer(),
                                note.remark(),
                                texts.of(note.state())));
            }
        }
        String body = item.form().body();
        return notes.isEmpty() ? body : Passages.of(body).annotated(notes);
    }

    /** The passages among which one may be chosen, by number and beginning. */
    public Map<String, Integer> choices(InformationItem item) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (String passage : Passages.of(item.form().body()).texts()) {
            choices.put(texts.of("version.passage.choice", choices.size() + 1, shortened(passage)), choices.size());
        }
        return choices;
    }

    private static String shortened(String passage) {
        return passage.length() > SHORT ? passage.substring(0, SHORT) + "…" : passage;
    }
}
