package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import java.util.List;

/**
 * 更正内容: the public elements as they shall stand, and 更正说明 for the public.
 *
 * @param note null when nothing was written
 */
public record Amendment(PublicElements elements, String note) {
    public Amendment {
        note = FormText.NOTE.read(note == null ? null : note.replaceAll("\\s+", " "));
    }

    /** What it would put right about this item. */
    List<Corrected> of(InformationItem item) {
        return elements.since(PublicElements.of(item.form(), item.sourcePage()));
    }
}
