package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 要素已回写: the public side says which 要素 it changed of what was sent; fired in the transaction that reads the receipt, or
 * in which an officer types them in. Who owns the items takes them over, and answers with what became of each.
 */
public final class ElementsReturned {
    /**
     * One item.
     *
     * @param version of which this was said
     * @param at when the public got it
     */
    public record Returned(String indexNumber, int version, ArrangedElements elements, Instant at) {}

    /**
     * 来源: where it is written.
     *
     * @param receipt number of the receipt; 0 where an officer typed it in from the control sheet
     * @param enteredBy user name of that officer; {@code system} where a receipt came
     */
    public record ReturnedBy(long receipt, String enteredBy) {}

    private final ReturnedBy source;
    private final List<Returned> items;
    private final Map<String, Adoption> answers = new HashMap<>();

    public ElementsReturned(ReturnedBy source, List<Returned> items) {
        this.source = source;
        this.items = List.copyOf(items);
    }

    public ReturnedBy source() {
        return source;
    }

    public List<Returned> items() {
        return items;
    }

    /** The owner says what became of this one. */
    public void answer(Returned item, Adoption adoption) {
        answers.put(item.indexNumber(), adoption);
    }

    /** What became of it; nobody answers for an item that is nobody's. */
    public Adoption adoption(String indexNumber) {
        return answers.getOrDefault(indexNumber, Adoption.UNKNOWN);
    }
}
