package cn.gov.nanan.disclosure.handover;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 签收情况: what the houses have signed for in one batch; a house may sign in parts. */
@Embeddable
public class Receipts {
    @ElementCollection
    @CollectionTable(name = "handover_receipt", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "position")
    private List<Receipt> signed = new ArrayList<>();

    void add(Receipt receipt) {
        signed.add(receipt);
    }

    /** 签收份数 of a house so far. */
    public int of(House house) {
        return signed.stream()
                .filter(receipt -> receipt.house() == house)
                .mapToInt(Receipt::copies)
                .sum();
    }

    public int total() {
        return signed.stream().mapToInt(Receipt::copies).sum();
    }

    public boolean has(House house) {
        return signed.stream().anyMatch(receipt -> receipt.house() == house);
    }

    /** The receipt that completed what a house got. */
    Optional<Receipt> last(House house) {
        return signed.stream().filter(receipt -> receipt.house() == house).reduce((first, second) -> second);
    }

    /** The first house that has not signed at all. */
    Optional<House> missing() {
        return Arrays.stream(House.values()).filter(house -> !has(house)).findFirst();
    }

    public boolean isEmpty() {
        return signed.isEmpty();
    }

    public List<Receipt> all() {
        return List.copyOf(signed);
    }
}
