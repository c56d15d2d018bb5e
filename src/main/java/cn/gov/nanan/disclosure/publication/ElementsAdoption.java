package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.exchange.Adoption;
import cn.gov.nanan.disclosure.exchange.ElementsReturned;
import cn.gov.nanan.disclosure.exchange.ElementsReturned.Returned;
import cn.gov.nanan.disclosure.exchange.ElementsReturned.ReturnedBy;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Elements;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.ElementsArranged;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 要素回写: what the public side changed of the 要素 of what is public stands here too, so that the next version takes nothing
 * of it back unknowingly. 细则 一（一）4（1）「经整理生成主动公开信息相关要素」.
 */
@Stateless
public class ElementsAdoption {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Categories categories;

    @Inject
    private Themes themes;

    @Inject
    private PublicView view;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ElementsArranged> arranged;

    public void take(@Observes ElementsReturned event) {
        event.items().forEach(item -> event.answer(item, take(item, event.source())));
    }

    private Adoption take(Returned returned, ReturnedBy source) {
        Optional<Long> id = entities.createQuery(
                        "select i.id from InformationItem i where i.publicLife.indexNumber = :number", Long.class)
                .setParameter("number", returned.indexNumber())
                .getResultStream()
                .findFirst();
        return id.map(known -> adopt(known, returned, source)).orElse(Adoption.UNKNOWN);
    }

    private Adoption adopt(long id, Returned returned, ReturnedBy source) {
        InformationItem item = entities.find(InformationItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        PublicRecord published = entities.find(PublicRecord.class, id);
        if (published == null || published.publishedVersion() != returned.version()) {
            return Adoption.OUTDATED;
        }
        Fitted fitted = fitted(returned.elements(), item.form());
        if (fitted.elements() == null) {
            return fitted.unfit();
        }
        List<Corrected> changed = item.adopt(
                fitted.elements(),
                source.receipt(),
                returned.version(),
                returned.at(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (!changed.isEmpty()) {
            arranged.fire(new ElementsArranged(item, officer(source), clock.instant()));
            audit.record(source.enteredBy(), "item.arranged-outside", "item:" + id, detail(source, changed));
        }
        return Adoption.ADOPTED;
    }

    private Optional<Officer> officer(ReturnedBy source) {
        return entities.createQuery("select o from Officer o where o.userName = :name", Officer.class)
                .setParameter("name", source.enteredBy())
                .getResultStream()
                .findFirst();
    }

    private static String detail(ReturnedBy source, List<Corrected> changed) {
        return (source.receipt() == 0 ? "" : source.receipt() + " ")
                + changed.stream()
                        .map(part -> Messages.text(Locale.CHINESE, Messages.keyOf(part.part())) + "："
                                + Objects.requireNonNullElse(part.before(), "") + " → "
                                + Objects.requireNonNullElse(part.after(), ""))
                        .collect(Collectors.joining("; "));
    }

    /** 公开要素 of what is public in this version, in words; empty where no such item or another version stands here. */
    public Optional<ArrangedElements> standing(String indexNumber, int version) {
        return entities.createQuery(
                        "select i, p from InformationItem i join PublicRecord p on p.item = i.id"
                                + " where p.indexNumber = :number and p.publishedVersion = :version",
                        Object[].class)
                .setParameter("number", indexNumber)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(row -> ArrangedElements.of(view.of((InformationItem) row[0], (PublicRecord) row[1])));
    }

    /**
     * 合内网要求: in the codes and lengths of this side.
     *
     * @param elements null where one of them does not fit
     * @param unfit which one; null where all fit
     */
    private record Fitted(Elements elements, Adoption unfit) {}

    private Fitted fitted(ArrangedElements said, DispatchForm form) {
        Optional<String> category = categories.all().stream()
                .filter(one -> one.name().equals(said.category()))
                .map(ContentCategory::code)
                .findFirst()
                .or(() -> categories
                        .byCode(form.categoryCode())
                        .filter(own -> own.name().equals(said.category()))
                        .map(ContentCategory::code));
        Optional<String> theme = themes.all().stream()
                .filter(one -> one.path().equals(said.theme()))
                .map(Theme::code)
                .findFirst();
        String words = keywords(said.keywords(), form.keywords());
        if (category.isEmpty()) {
            return new Fitted(null, Adoption.UNFIT_CATEGORY);
        }
        if (theme.isPresent() != (said.theme() != null)) {
            return new Fitted(null, Adoption.UNFIT_THEME);
        }
        if (!isWithin(FormText.KEYWORDS, words)) {
            return new Fitted(null, Adoption.UNFIT_KEYWORDS);
        }
        return isWithin(FormText.SUMMARY, said.summary())
                ? new Fitted(new Elements(category.get(), theme.orElse(null), words, said.summary()), null)
                : new Fitted(null, Adoption.UNFIT_SUMMARY);
    }

    /** The same words in the same order stay as they were written. */
    private static String keywords(List<String> said, String written) {
        return PublicItem.Classification.keywords(written).equals(said) ? written : String.join("；", said);
    }

    private static boolean isWithin(FormText part, String text) {
        return text == null || text.length() <= part.limit();
    }
}
