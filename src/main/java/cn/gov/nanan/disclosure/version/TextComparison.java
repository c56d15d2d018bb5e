package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.procedure.TextState;
import cn.gov.nanan.disclosure.redline.Redline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * 花脸稿: what differs between two versions: each insertion and deletion with whoever made it.
 *
 * @param contributors who wrote between them; their numbers, from 1 on, stand at what they did
 * @param fields only those that differ
 * @param body the whole text with its marks; without any where only its shape differs; empty where nothing in it does
 * @param inserted characters of the text that are new
 * @param deleted characters of the text that are gone
 */
public record TextComparison(
        List<Contributor> contributors,
        List<FieldChange> fields,
        String body,
        List<FileChange> files,
        int inserted,
        int deleted) {
    /**
     * @param states the version with which the comparison begins, and what each contributor made of it
     * @param open only what the public reads, and where it comes from
     */
    static TextComparison of(List<TextState> states, List<Contributor> contributors, Names names, boolean open) {
        List<String> voices = contributors.stream().map(Contributor::name).toList();
        List<FieldChange> fields = Arrays.stream(FormField.values())
                .filter(field -> field.isOpen() || !open)
                .map(field -> field(field, states, names, voices))
                .filter(change -> !change.xhtml().isEmpty())
                .toList();
        Redline body = folded(Redline.html(body(states.get(0))), states, TextComparison::body);
        boolean other = body.isMarked() || !Objects.equals(body(states.get(0)), body(states.get(states.size() - 1)));
        List<List<StoredFile>> files = states.stream().map(TextState::files).toList();
        return new TextComparison(
                contributors,
                fields,
                other ? body.xhtml(voices, names.locale()) : "",
                FileChange.between(files),
                body.inserted(),
                body.deleted());
    }

    private static String body(TextState state) {
        return state.form().body();
    }

    private static FieldChange field(FormField field, List<TextState> states, Names names, List<String> voices) {
        Redline redline = folded(field.begun(states.get(0), names), states, state -> field.text(state, names));
        return new FieldChange(field.key(), redline.isMarked() ? redline.xhtml(voices, names.locale()) : "");
    }

    /** What was not changed from one state to the next is not looked at again. */
    private static Redline folded(Redline begun, List<TextState> states, Function<TextState, String> text) {
        Redline redline = begun;
        for (int at = 1; at < states.size(); at++) {
            String now = text.apply(states.get(at));
            if (!Objects.equals(text.apply(states.get(at - 1)), now)) {
                redline = redline.amended(at, now);
            }
        }
        return redline;
    }

    public boolean isChanged() {
        return !fields.isEmpty() || !body.isEmpty() || !files.isEmpty();
    }

    /** 合并单元格、改格式: does the text differ without a word in it that came or went? */
    public boolean isReshaped() {
        return !body.isEmpty() && inserted == 0 && deleted == 0;
    }

    /** Everybody's name with his number, for those who look at the text. */
    List<String> legend() {
        List<String> legend = new ArrayList<>();
        contributors.forEach(one -> legend.add((legend.size() + 1) + " " + one.name()));
        return legend;
    }
}
