package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.exchange.PackageAction;
import cn.gov.nanan.disclosure.exchange.PackageImported;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * 应公开义务之集: opened when an item that is to be disclosed has been issued, fulfilled when the channel has it, closed when
 * the item is no longer to be disclosed.
 *
 * <p>暂缓 does not stop the clock: 条例第二十六条 counts from 成文日期 and knows no pause. Only the deputy leader's decision that
 * the item is not 主动公开 ends the obligation.
 */
@Stateless
public class Obligations {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Calendars calendars;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Event<ObligationOpened> opened;

    @Inject
    private Event<ObligationClosed> closed;

    public void follow(@Observes ItemActed event) {
        if (event.has(Effect.DISCLOSES)) {
            open(event.item(), event.at());
        } else if (event.has(Effect.WITHHOLDS)) {
            close(event.item(), Closing.ATTRIBUTE_CHANGED, event.at());
        } else if (event.has(Effect.WITHDRAWS)) {
            close(event.item(), Closing.WITHDRAWN, event.at());
        }
    }

    public void fulfil(@Observes PackageImported event) {
        List<String> arrived = event.items().stream()
                .filter(imported -> imported.action() != PackageAction.WITHDRAW)
                .map(PackageImported.Imported::indexNumber)
                .toList();
        owed(arrived).forEach(owed -> owed.fulfil(arrival(owed.item(), event)));
    }

    /** Whoever hands over says when it arrived; what is no longer owed stays as it is. */
    public void fulfil(@Observes ChannelReached event) {
        of(event.item()).stream()
                .filter(owed -> owed.channel() == event.channel())
                .forEach(owed -> owed.fulfil(event.on(), event.at()));
    }

    /** With both networks on one node 发布 and import are one act, and its time is that of 发布. */
    private Instant arrival(InformationItem item, PackageImported event) {
        PublicRecord published = entities.find(PublicRecord.class, item.id());
        boolean oneAct = published != null && "both".equals(Setting.NETWORK.value());
        return oneAct ? published.publishedAt() : event.at();
    }

    /** All obligations of an item, by channel, the oldest first. */
    public List<Obligation> of(InformationItem item) {
        return entities.createQuery("select o from Obligation o where o.item = :item", Obligation.class)
                .setParameter("item", item)
                .getResultStream()
                .sorted(Comparator.comparing(Obligation::channel).thenComparing(Obligation::turn))
                .toList();
    }

    /** The obligations of an item as the acting officer may see them. */
    public List<Obligation> ofItem(long itemId) {
        InformationItem item = entities.find(InformationItem.class, itemId);
        boolean visible = item != null && item.isVisibleTo(acting.actor());
        return visible ? of(item) : List.of();
    }

    /** @throws BusinessException {@code deadline.error.not-found} when there is none, or none that he may see */
    public Obligation find(long id) {
        Obligation obligation = entities.find(Obligation.class, id);
        if (obligation == null || !obligation.item().isVisibleTo(acting.actor())) {
            throw BusinessException.notFound("deadline.error.not-found");
        }
        return obligation;
    }

    /**
     * 从其规定: the 公开办 records that another law fixes the period.
     *
     * @param version of the obligation as the officer saw it
     */
    public void fixByLaw(long id, int version, SpecialPeriod period) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        Obligation obligation = find(id);
        if (obligation.version() != version) {
            throw BusinessException.stale("deadline.error.changed", obligation.due());
        }
        String was = obligation.due().toString();
        obligation.fixByLaw(period, calendars.current());
        audit.record(
                officer.userName(),
                "obligation.fix",
                "item:" + obligation.item().id(),
                was + " → " + obligation.due() + "：" + period.citation());
    }

    private void open(InformationItem item, Instant at) {
        List<Obligation> before = of(item);
        for (Channel channel : Channel.of(item.kind())) {
            List<Obligation> ofChannel =
                    before.stream().filter(owed -> owed.channel() == channel).toList();
            if (ofChannel.stream().allMatch(owed -> owed.closedAt() != null) || isPaperLost(channel, before)) {
                Obligation owed = new Obligation(item, channel, ofChannel.size() + 1, dates(channel, item), at);
                entities.persist(owed);
                opened.fire(new ObligationOpened(owed));
            }
        }
    }

    /** The section's copies came back when the houses were no longer owed any: once they are again, so are the copies. */
    private static boolean isPaperLost(Channel channel, List<Obligation> before) {
        return channel == Channel.SECTION_COPIES
                && before.stream().noneMatch(owed -> owed.channel() == channel && owed.isOpen())
                && before.stream()
                        .filter(owed -> owed.channel() == Channel.ARCHIVE || owed.channel() == Channel.LIBRARY)
                        .allMatch(owed -> owed.closedAt() != null);
    }

    private DueDates dates(Channel channel, InformationItem item) {
        return DueDates.of(
                channel.legal()
                        .map(period -> calendars.due(period, item.legalStart()))
                        .orElse(null),
                calendars.due(house(channel, item), item.houseStart()));
    }

    /** 澄清 does not wait twenty days, 条例第六条. */
    private static Period house(Channel channel, InformationItem item) {
        boolean urgent = channel == Channel.WEBSITE && item.isRelated(RelationKind.CLARIFIES);
        return urgent ? Period.CLARIFICATION : channel.house();
    }

    private void close(InformationItem item, Closing reason, Instant at) {
        of(item).stream().filter(Obligation::isOpen).forEach(owed -> {
            owed.close(reason, at);
            audit.record("system", "obligation.close", "item:" + item.id(), owed.channel() + " " + owed.due());
            closed.fire(new ObligationClosed(owed));
        });
    }

    private List<Obligation> owed(List<String> indexNumbers) {
        return entities.createQuery(
                        "select o from Obligation o where o.item.indexNumber in :numbers and o.channel = :channel"
                                + " and o.fulfilledAt is null and o.closedAt is null",
                        Obligation.class)
                .setParameter("numbers", indexNumbers)
                .setParameter("channel", Channel.WEBSITE)
                .getResultList();
    }
}
