package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 文稿原样: all that is written of an item at one moment, and its files. */
public record TextState(Draft draft, List<StoredFile> files) {
    public TextState {
        files = List.copyOf(files);
    }

    public DispatchForm form() {
        return draft.form();
    }

    /** What reads differently in this than in that of before. */
    public Set<TextPart> since(TextState before) {
        return Arrays.stream(TextPart.values())
                .filter(part -> part.isDifferent(this, before))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TextPart.class)));
    }
}
