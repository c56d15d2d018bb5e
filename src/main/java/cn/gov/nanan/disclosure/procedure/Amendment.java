package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.Elements;
import cn.gov.nanan.disclosure.form.FormText;
import java.util.List;

/**
 * 更正内容: the public elements as they shall stand, and 更正说明 for the public.
 *
 * @param note null when nothing was written
 */
public record Amendment(Elements elements, String note) {
    public Amendment {
        note = FormText.NOTE.read(note == null ? null : note.replaceAll("\\s+", " "));
    }

    /** What it would put right about this item. */
    List<Corrected> of(InformationItem item) {
        return elements.since(Elements.of(item.form(), item.sourcePage()));
    }
}
