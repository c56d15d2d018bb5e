package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.hidden.AttachedHidden;
import cn.gov.nanan.disclosure.hidden.HiddenFinding;
import cn.gov.nanan.disclosure.hidden.HiddenKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 附件隐藏内容之集: who passes 复核 has looked at each; what nobody has looked at since keeps an item from the public. */
@Stateless
public class Concealments {
    private static final Pattern TICK = Pattern.compile(
            "([0-9a-f]{64}):(" + Stream.of(HiddenKind.values()).map(Enum::name).collect(Collectors.joining("|")) + ")");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Handling handling;

    @Inject
    private AttachedHidden hidden;

    /** Of an item that the reader may see, file by file in their order. */
    public List<Concealed> of(InformationItem item) {
        return of(item, hidden.of(item.attachments()));
    }

    private static List<Concealed> of(InformationItem item, Map<Long, List<HiddenFinding>> found) {
        return item.attachments().stream()
                .flatMap(file -> found.getOrDefault(file.id(), List.of()).stream()
                        .map(one -> new Concealed(file.name(), file.sha256(), one)))
                .toList();
    }

    /** By item, two queries however many. */
    public Map<Long, HiddenTicks> ticks(Collection<InformationItem> items) {
        Map<Long, List<HiddenFinding>> found = hidden.of(
                items.stream().flatMap(item -> item.attachments().stream()).toList());
        Map<Long, Set<String>> ticked = ticked(items);
        return items.stream()
                .collect(Collectors.toMap(
                        InformationItem::id,
                        item -> new HiddenTicks(of(item, found), ticked.getOrDefault(item.id(), Set.of()))));
    }

    /** By item, of those that the acting officer may see. */
    public Map<Long, HiddenTicks> ticks(Set<Long> items) {
        return items.isEmpty() ? Map.of() : ticks(handling.find(items));
    }

    public HiddenTicks ticks(InformationItem item) {
        return ticks(List.of(item)).get(item.id());
    }

    /** The same where it is known already what was confirmed of it. */
    public HiddenTicks ticks(InformationItem item, List<Confirmation> confirmed) {
        return new HiddenTicks(
                of(item),
                confirmed.stream()
                        .filter(one -> one.hidden() != null)
                        .map(Confirmation::finding)
                        .collect(Collectors.toSet()));
    }

    private Map<Long, Set<String>> ticked(Collection<InformationItem> items) {
        List<Long> attached = items.stream()
                .filter(item -> !item.attachments().isEmpty())
                .map(InformationItem::id)
                .toList();
        return attached.isEmpty()
                ? Map.of()
                : confirmations(attached)
                        .collect(Collectors.groupingBy(
                                Confirmation::item, Collectors.mapping(Confirmation::finding, Collectors.toSet())));
    }

    /** @param ticked as {@link Concealed#key}; what is none says nothing */
    static Stream<Confirmation> said(long item, Set<String> ticked, Officer officer, Instant now) {
        return ticked.stream()
                .sorted()
                .map(TICK::matcher)
                .filter(Matcher::matches)
                .map(tick -> Confirmation.hidden(item, tick.group(1), HiddenKind.valueOf(tick.group(2)), officer, now));
    }

    private Stream<Confirmation> confirmations(List<Long> items) {
        return entities
                .createQuery(
                        "select c from Confirmation c where c.item in :items and c.fileSha256 is not null",
                        Confirmation.class)
                .setParameter("items", items)
                .getResultList()
                .stream();
    }

    /**
     * 复核通过: by an officer who has ticked each since the item came to him. A tick of what is not there is no tick.
     *
     * @throws BusinessException {@code screening.error.hidden} naming what is not ticked
     */
    public void require(InformationItem item, Officer officer, Instant came) {
        if (item.attachments().isEmpty()) {
            return;
        }
        List<Confirmation> said = confirmations(List.of(item.id()))
                .filter(one -> one.officer().equals(officer) && !one.at().isBefore(came))
                .toList();
        HiddenTicks ticks = new HiddenTicks(
                of(item), said.stream().map(Confirmation::finding).collect(Collectors.toSet()));
        refuse(ticks.open());
        said.stream().filter(one -> !ticks.isOf(one)).forEach(entities::remove);
    }

    private static void refuse(List<Concealed> open) {
        if (!open.isEmpty()) {
            throw BusinessException.invalid(
                    "hidden",
                    "screening.error.hidden",
                    open.stream().map(Concealed::file).distinct().toList(),
                    open.stream().map(one -> one.finding().kind()).distinct().toList());
        }
    }
}
