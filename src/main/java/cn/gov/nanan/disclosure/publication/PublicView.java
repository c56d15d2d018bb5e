package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.procedure.Correction;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.publicview.Changes;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Validity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * 主动公开信息相关要素: what of an item the public may know, field by field. What is not named here stays inside: officers,
 * opinions, grounds, 主送、抄送, internal numbers.
 */
@Dependent
public class PublicView {
    @Inject
    private Categories categories;

    @Inject
    private Themes themes;

    PublicItem of(InformationItem item, PublicRecord published) {
        return of(
                item,
                PublicForm.of(item),
                published.publishedVersion(),
                published.publishedAt(),
                published.modifiedAt(),
                categories::byCode);
    }

    /** 预览: the same, as if it were published so now. */
    PublicItem preview(InformationItem item, PublicForm as, Instant now) {
        return preview(item, as, now, categories::byCode);
    }

    /** The same with what names 内容类别. */
    PublicItem preview(
            InformationItem item, PublicForm as, Instant now, Function<String, Optional<ContentCategory>> naming) {
        return of(item, as, 1, now, now, naming);
    }

    private PublicItem of(
            InformationItem item,
            PublicForm as,
            int version,
            Instant publishedAt,
            Instant modifiedAt,
            Function<String, Optional<ContentCategory>> naming) {
        DispatchForm form = item.form();
        return new PublicItem(
                item.indexNumber(),
                version,
                form.title(),
                item.documentNumber(),
                form.summary(),
                new PublicItem.Issuer(as.publisher(), item.section().name(), maker(item, as)),
                classification(item, naming),
                dates(item, publishedAt, modifiedAt),
                validity(item, modifiedAt),
                as.content(form.body()),
                isSuperseding(item) ? item.relation().earlier().indexNumber() : null,
                new Changes(
                        clarified(item),
                        item.corrections().stream()
                                .filter(correction -> correction.publicVersion() != null)
                                .map(PublicView::told)
                                .toList()),
                Network.current() == Network.INTRANET);
    }

    /** 条例第十条: who made what we publish whole with his consent; where we lead to his page, he is its publisher. */
    private static String maker(InformationItem item, PublicForm as) {
        return item.provenance().origin() == Origin.FROM_AGENCY && !as.isSourced()
                ? item.provenance().holder()
                : null;
    }

    /** 替代 of what the public still sees; what was withdrawn meanwhile leads nowhere. */
    static boolean isSuperseding(InformationItem item) {
        return item.isRelated(RelationKind.SUPERSEDES)
                && item.relation().earlier().step().isPublic();
    }

    /** 针对: our own item by its number, what goes about outside by its words; never by its address. */
    private static Changes.Clarified clarified(InformationItem item) {
        if (!item.isRelated(RelationKind.CLARIFIES)) {
            return null;
        }
        InformationItem earlier = item.relation().earlier();
        Rumour rumour = item.relation().rumour();
        return earlier != null
                ? new Changes.Clarified(earlier.indexNumber(), null, null)
                : new Changes.Clarified(null, rumour.text(), rumour.seenOn());
    }

    private static Changes.CorrectionNote told(Correction correction) {
        return new Changes.CorrectionNote(
                correction.publicVersion(),
                LocalDate.ofInstant(correction.madeAt(), BureauClock.ZONE),
                correction.note());
    }

    private PublicItem.Classification classification(
            InformationItem item, Function<String, Optional<ContentCategory>> naming) {
        DispatchForm form = item.form();
        return new PublicItem.Classification(
                item.documentType() == null ? null : item.documentType().chinese(),
                naming.apply(form.categoryCode()).map(ContentCategory::name).orElse(null),
                themes.byCode(form.themeCode()).map(Theme::path).orElse(null),
                PublicItem.Classification.keywords(form.keywords()));
    }

    private static PublicItem.Dates dates(InformationItem item, Instant publishedAt, Instant modifiedAt) {
        return new PublicItem.Dates(
                item.dates().formation(),
                item.issueDate(),
                publishedAt,
                modifiedAt,
                item.form().effectiveDate(),
                item.form().expiryDate());
    }

    private static Validity validity(InformationItem item, Instant at) {
        DispatchForm form = item.form();
        return item.repealedOn() != null
                ? Validity.REPEALED
                : Validity.on(LocalDate.ofInstant(at, BureauClock.ZONE), form.effectiveDate(), form.expiryDate());
    }
}
