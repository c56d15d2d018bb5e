package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueDates;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.exchange.PackageImported;
import cn.gov.nanan.disclosure.exchange.PortalShown;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 应公开义务: opened when an item that is to be disclosed has been issued, fulfilled when the public has it, closed when the
 * item is no longer to be disclosed.
 *
 * <p>暂缓 does not stop the clock: 条例第二十六条 counts from 成文日期 and knows no pause. Only the deputy leader's decision that
 * the item is not 主动公开 ends the obligation.
 */
@Stateless
public class Owing {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Calendars calendars;

    @Inject
    private Obligations obligations;

    public void follow(@Observes ItemActed event) {
        InformationItem item = event.item();
        if (event.has(Effect.DISCLOSES)) {
            open(item, event.at());
        } else if (event.has(Effect.WITHHOLDS)) {
            obligations.close(item.subject(), Closing.ATTRIBUTE_CHANGED, event.at());
        } else if (event.has(Effect.CORRECTS)) {
            reckon(item);
        } else if (event.has(Effect.WITHDRAWS)) {
            obligations.close(item.subject(), Closing.WITHDRAWN, event.at());
        }
    }

    /** Our own page is enough, where the portal's is not asked for. */
    public void fulfil(@Observes PackageImported event) {
        if (isPortalAsked()) {
            return;
        }
        List<String> arrived = event.items().stream()
                .filter(imported -> imported.action() != PackageAction.WITHDRAW)
                .map(PackageImported.Imported::indexNumber)
                .toList();
        owed(arrived).forEach(owed -> owed.fulfil(arrival(owed.subject().id(), event)));
    }

    /** 门户已发布, 细则 一（一）4（1）「在“南安市人民政府政务网”的“政务公开”栏目上发布」. */
    public void fulfil(@Observes PortalShown event) {
        owed(event.indexNumbers()).forEach(owed -> owed.fulfil(event.at()));
    }

    private static boolean isPortalAsked() {
        return Network.current() != Network.BOTH
                && Setting.PORTAL_ADDRESS.value().equalsIgnoreCase("required");
    }

    /** With both networks on one node 发布 and import are one act, and its time is that of 发布. */
    private Instant arrival(long item, PackageImported event) {
        PublicRecord published = entities.find(PublicRecord.class, item);
        boolean oneAct = published != null && Network.current() == Network.BOTH;
        return oneAct ? published.publishedAt() : event.at();
    }

    private List<Obligation> owed(List<String> indexNumbers) {
        return entities.createQuery(
                        "select o from Obligation o join InformationItem i on i.id = o.subject.id"
                                + " where o.subject.kind = :kind and i.publicLife.indexNumber in :numbers"
                                + " and o.channel = :channel and " + DeadlineStatus.OWED,
                        Obligation.class)
                .setParameter("kind", SubjectKind.ITEM)
                .setParameter("numbers", indexNumbers)
                .setParameter("channel", Channel.WEBSITE)
                .getResultList();
    }

    private void open(InformationItem item, Instant at) {
        List<Obligation> before = obligations.of(SubjectKind.ITEM, item.id());
        for (OwedChannel to : OwedChannel.of(item.kind())) {
            List<Obligation> ofChannel = before.stream()
                    .filter(owed -> owed.channel() == to.channel())
                    .toList();
            if (ofChannel.stream().allMatch(owed -> owed.closedAt() != null) || isPaperLost(to.channel(), before)) {
                int turn = ofChannel.size() + 1;
                obligations.open(
                        new Obligation(item.subject(), to.channel(), to.owedBy(), turn, dates(to.channel(), item), at));
            }
        }
    }

    /** 更正 of dates: what is still owed is reckoned from the days as they now stand. */
    private void reckon(InformationItem item) {
        Set<Channel> reckoned =
                OwedChannel.of(item.kind()).stream().map(OwedChannel::channel).collect(Collectors.toSet());
        obligations.of(SubjectKind.ITEM, item.id()).stream()
                .filter(owed -> owed.isOpen() && reckoned.contains(owed.channel()))
                .forEach(owed -> owed.promise(dates(owed.channel(), item)));
    }

    /** The section's copies came back when the houses were no longer owed any: once they are again, so are the copies. */
    private static boolean isPaperLost(Channel channel, List<Obligation> before) {
        return channel == Channel.SECTION_COPIES
                && before.stream().noneMatch(owed -> owed.channel() == channel && owed.isOpen())
                && before.stream()
                        .filter(owed -> owed.channel() == Channel.ARCHIVE || owed.channel() == Channel.LIBRARY)
                        .allMatch(owed -> owed.closedAt() != null);
    }

    /** The legal period runs from 成文日期, the house's from 印发日期. */
    private DueDates dates(Channel channel, InformationItem item) {
        return DueDates.of(
                channel.legal()
                        .map(period -> calendars.due(period, item.dates().legalStart()))
                        .orElse(null),
                calendars.due(house(channel, item), item.dates().houseStart()));
    }

    /** 澄清 does not wait twenty days, 条例第六条. */
    private static Period house(Channel channel, InformationItem item) {
        boolean urgent = channel == Channel.WEBSITE && item.isRelated(RelationKind.CLARIFIES);
        return urgent ? Period.CLARIFICATION : channel.house();
    }
}
