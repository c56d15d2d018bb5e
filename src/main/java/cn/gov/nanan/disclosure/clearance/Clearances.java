package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 会商报批之集: all that was asked about one item, oldest first. Of several rows for one body and purpose the last counts. */
@Embeddable
public class Clearances {
    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Clearance> all = new ArrayList<>();

    /** 公共利益决定, oldest first; only ever added to. */
    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PublicInterest> decisions = new ArrayList<>();

    /** @throws BusinessException {@code clearance.error.…} as {@link Clearance} says */
    public Clearance ask(Purpose purpose, String body, LocalDate on, Officer by, LocalDate today) {
        Clearance asked = new Clearance(purpose, body, on, by, today);
        all.add(asked);
        return asked;
    }

    /**
     * 公共利益决定.
     *
     * @param obtained 获取日期, before which nobody can have been told; empty where it was not obtained
     * @throws BusinessException {@code clearance.error.…} as {@link PublicInterest} says, {@code
     *     clearance.error.told-early} when the party would have been told before it was asked
     */
    public PublicInterest decide(
            String party, String reason, LocalDate toldOn, Optional<LocalDate> obtained, Officer by, Instant now) {
        String named = party == null ? "" : party.strip();
        Stream<LocalDate> asked = latest(Purpose.THIRD_PARTY)
                .filter(one -> one.concerns(Purpose.THIRD_PARTY, named))
                .map(Clearance::askedOn);
        LocalDate earliest = Stream.concat(obtained.stream(), asked)
                .max(Comparator.naturalOrder())
                .orElse(null);
        PublicInterest decided = new PublicInterest(party, reason, toldOn, earliest, by, now);
        decisions.add(decided);
        return decided;
    }

    /** 国家秘密: nothing that was asked is kept. */
    public void erase() {
        all.clear();
        decisions.clear();
    }

    /** Has everybody who was asked for these purposes said yes, or was it overridden? True where nobody was asked. */
    public boolean isAgreed(Purpose... purposes) {
        return latest(purposes).allMatch(one -> one.isAgreed() || isOverridden(one));
    }

    /** The same of one purpose without what this body said; of everybody where it is null. */
    public boolean isAgreedWithout(String body, Purpose purpose) {
        return latest(purpose).filter(one -> !one.concerns(purpose, body)).allMatch(Clearance::isAgreed);
    }

    /** 条例第十五条: has this third party agreed, or was it decided to publish in the public interest all the same? */
    public boolean isReleasedBy(String party) {
        return isAgreedBy(Purpose.THIRD_PARTY, party)
                || decisions.stream().anyMatch(decision -> decision.concerns(party));
    }

    /** The same of whatever third party, where who claims it is not the one from whom it came. */
    public boolean isReleasedByAnybody() {
        return !decisions.isEmpty() || latest(Purpose.THIRD_PARTY).anyMatch(Clearance::isAgreed);
    }

    private boolean isOverridden(Clearance asked) {
        return asked.purpose() == Purpose.THIRD_PARTY
                && decisions.stream().anyMatch(decision -> decision.concerns(asked.body()));
    }

    /** Is anything recorded on which the release rests? */
    public boolean isAnyGiven() {
        return !decisions.isEmpty() || all.stream().anyMatch(Clearance::isAgreed);
    }

    /** 须重新征求: whose consent, and which decision, was given before this was written; none where nothing was. */
    public List<String> givenBefore(Instant written) {
        return Stream.concat(
                        latest(Purpose.values())
                                .filter(one -> one.isAgreedBefore(written))
                                .map(one -> one.body() + " " + one.answeredOn()),
                        latestDecisions()
                                .filter(one -> one.isBefore(written))
                                .map(one -> one.party() + " " + one.decidedOn()))
                .toList();
    }

    private Stream<PublicInterest> latestDecisions() {
        Map<String, PublicInterest> last = new LinkedHashMap<>();
        decisions.forEach(one -> last.put(one.party(), one));
        return last.values().stream();
    }

    /** Was anybody asked for this purpose? */
    public boolean isAsked(Purpose purpose) {
        return latest(purpose).findAny().isPresent();
    }

    /** Has this body agreed for this purpose? */
    public boolean isAgreedBy(Purpose purpose, String body) {
        return latest(purpose).filter(one -> one.concerns(purpose, body)).anyMatch(Clearance::isAgreed);
    }

    /** @throws BusinessException {@code clearance.error.not-found} */
    public Clearance byId(long id) {
        return all.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("clearance.error.not-found"));
    }

    public List<Clearance> all() {
        return List.copyOf(all);
    }

    /** 公共利益决定, oldest first. */
    public List<PublicInterest> decisions() {
        return List.copyOf(decisions);
    }

    private Stream<Clearance> latest(Purpose... purposes) {
        List<Purpose> wanted = List.of(purposes);
        Map<String, Clearance> last = new LinkedHashMap<>();
        all.stream()
                .filter(one -> wanted.contains(one.purpose()))
                .forEach(one -> last.put(one.purpose() + " " + one.body(), one));
        return last.values().stream();
    }
}
