package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Correction;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 预览: an item as the public would see it if it were published so now. */
@Stateless
public class Previews {
    private static final String NO_PAGE = "-";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Handling handling;

    @Inject
    private PublicView view;

    @Inject
    private Categories categories;

    @Inject
    private Clock clock;

    /**
     * Empty before it has its 索引号; what is public already as it is, or as a pending 更正 would leave it. The acting officer
     * must be allowed to see the item.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<PublicItem> of(long itemId, PublicForm as) {
        InformationItem item = handling.find(itemId);
        if (item.indexNumber() == null) {
            return Optional.empty();
        }
        PublicRecord published = entities.find(PublicRecord.class, itemId);
        // Nothing of what follows is written down.
        entities.clear();
        boolean correcting = item.pendingCorrection().isPresent();
        item.standCorrected(clock.instant());
        if (published == null) {
            return Optional.of(view.preview(item, correcting ? PublicForm.of(item) : as, clock.instant()));
        }
        if (correcting) {
            published.revise(clock.instant());
        }
        return Optional.of(view.of(item, published));
    }

    /** The same of an item that the acting officer must be allowed to see, today. */
    public String digest(long itemId, PublicForm as) {
        return digest(handling.find(itemId), as, LocalDate.now(clock));
    }

    /** What the public page says on this day, with its files: who has looked at the same digest has seen it. */
    public String digest(InformationItem item, PublicForm as, LocalDate day) {
        return digest(item, as, day, categories::byCode);
    }

    /** The same of several as they are planned, each 内容类别 asked for once. */
    public Map<Long, String> digests(List<InformationItem> items, LocalDate day) {
        Map<String, Optional<ContentCategory>> known = new HashMap<>();
        Function<String, Optional<ContentCategory>> naming = code -> known.computeIfAbsent(code, categories::byCode);
        return items.stream()
                .collect(Collectors.toMap(
                        InformationItem::id, item -> digest(item, PublicForm.planned(item), day, naming)));
    }

    private String digest(
            InformationItem item, PublicForm as, LocalDate day, Function<String, Optional<ContentCategory>> naming) {
        if (item.indexNumber() == null) {
            return "";
        }
        if (as.isLink() && as.address() == null) {
            // Nothing can be shown yet, so nobody has seen it.
            return NO_PAGE;
        }
        String files = as.isLink()
                ? ""
                : item.attachments().stream()
                        .map(file -> file.name() + " " + file.sha256())
                        .collect(Collectors.joining("\n"));
        Object page = coming(item)
                .<Object>map(correction -> corrected(item, correction, day))
                .orElseGet(() -> view.preview(
                        item, as, day.atStartOfDay(BureauClock.ZONE).toInstant(), naming));
        return Sha256.of((page + "\n" + files).getBytes(StandardCharsets.UTF_8));
    }

    /** What 更正 leaves and tells on this day: the same before and after it is agreed to. */
    private static List<Object> corrected(InformationItem item, Correction correction, LocalDate day) {
        return Arrays.asList(
                day,
                item.indexNumber(),
                item.publicElements().with(correction.parts()),
                correction.note(),
                item.form().body());
    }

    /** 更正 that is asked for or just agreed to, and that the public does not have yet. */
    private static Optional<Correction> coming(InformationItem item) {
        return item.pendingCorrection().or(() -> item.corrections().stream()
                .filter(one -> one.isMade() && one.publicVersion() == null)
                .findFirst());
    }
}
