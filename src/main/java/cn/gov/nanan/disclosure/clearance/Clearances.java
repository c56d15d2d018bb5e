package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 会商报批之集: all that was asked about one item, oldest first. Of several rows for one body and purpose the last counts. */
public record Clearances(List<Clearance> all) {
    public Clearances {
        all = List.copyOf(all);
    }

    /** Has everybody who was asked for these purposes said yes? True where nobody was asked. */
    public boolean isAgreed(Purpose... purposes) {
        return latest(purposes).allMatch(Clearance::isAgreed);
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

    private Stream<Clearance> latest(Purpose... purposes) {
        List<Purpose> wanted = List.of(purposes);
        Map<String, Clearance> last = new LinkedHashMap<>();
        all.stream()
                .filter(one -> wanted.contains(one.purpose()))
                .forEach(one -> last.put(one.purpose() + " " + one.body(), one));
        return last.values().stream();
    }
}
