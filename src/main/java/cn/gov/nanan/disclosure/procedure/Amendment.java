package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 更正内容: the public elements as they shall stand, and 更正说明 for the public.
 *
 * @param note null when nothing was written
 */
public record Amendment(PublicElements elements, String note) {
    public Amendment {
        note = FormText.NOTE.read(note == null ? null : note.replaceAll("\\s+", " "));
    }

    /** The elements with the number of our own document in its canonical spelling. */
    PublicElements read(InformationItem item) {
        String number = elements.part(FormText.DOCUMENT_NUMBER);
        if (number == null || item.kind() != InformationKind.DOCUMENT) {
            return elements;
        }
        String canonical = DocumentNumber.parse(number).toString();
        return elements.with(List.of(new Corrected(FormText.DOCUMENT_NUMBER, number, canonical)));
    }

    /** 更正 of our own document to another number; empty where the number stays. */
    Optional<String> renumbered(InformationItem item) {
        return of(item).stream()
                .filter(one -> one.part() == FormText.DOCUMENT_NUMBER && item.kind() == InformationKind.DOCUMENT)
                .map(Corrected::after)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What it would put right about this item. */
    List<Corrected> of(InformationItem item) {
        return read(item).since(item.publicElements());
    }
}
