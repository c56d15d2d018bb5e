package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Faults;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 份数: how many copies are owed, and which have arrived so far. */
@Embeddable
public class Copies {
    private static final int MOST = 99;

    /** 每馆份数. */
    @Column(name = "copies_each", nullable = false, updatable = false)
    private int each;

    /** The sum of the arrivals, for queries. */
    @Column(nullable = false)
    private int arrived;

    @ElementCollection
    @CollectionTable(name = "paper_arrival", joinColumns = @JoinColumn(name = "paper_id"))
    @OrderColumn(name = "position")
    private List<Arrival> arrivals = new ArrayList<>();

    protected Copies() {}

    Copies(int each) {
        this.each = each;
    }

    /** Some have come; fewer than are owed are a part, and the rest stays owed. */
    void add(int copies, LocalDate on, Instant at) {
        arrivals.add(new Arrival(copies, on, at));
        arrived += copies;
    }

    /**
     * Can so many come?
     *
     * @throws BusinessException {@code handover.error.all-arrived} where none is owed any more
     */
    Faults faults(int copies) {
        if (isComplete()) {
            throw new BusinessException("handover.error.all-arrived", arrived);
        }
        return new Faults().when(copies < 1 || copies > MOST, "copies", "handover.error.copies", MOST);
    }

    /** 应报份数: for both houses together, 细则 一（一）4（2） 「报送2份」. */
    static int needed(int each) {
        return each * House.values().length;
    }

    public int needed() {
        return needed(each);
    }

    public boolean isComplete() {
        return arrived >= needed();
    }

    /** The day on which the last copy that was owed arrived; null before. */
    public LocalDate completeSince() {
        return isComplete() ? arrivals.get(arrivals.size() - 1).on() : null;
    }

    /** What counts towards a list: copies beyond those owed do not. */
    int countable() {
        return Math.min(arrived, needed());
    }

    public int each() {
        return each;
    }

    public int arrived() {
        return arrived;
    }
}
