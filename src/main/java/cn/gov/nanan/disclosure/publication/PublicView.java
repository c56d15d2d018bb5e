package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.exchange.PublicItem;
import cn.gov.nanan.disclosure.exchange.Validity;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.DispatchForm;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

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
        DispatchForm form = item.form();
        return new PublicItem(
                published.indexNumber(),
                published.publishedVersion(),
                form.title(),
                item.documentNumber(),
                form.summary(),
                new PublicItem.Origin(
                        Setting.AGENCY_NAME.value(), item.section().name()),
                classification(item),
                dates(item, published.publishedAt()),
                validity(form, published.publishedAt()),
                new PublicItem.Content(PublicItem.Mode.FULL_TEXT, null, form.body()),
                null);
    }

    private PublicItem.Classification classification(InformationItem item) {
        DispatchForm form = item.form();
        return new PublicItem.Classification(
                item.documentType() == null ? null : item.documentType().chinese(),
                categories
                        .byCode(form.categoryCode())
                        .map(ContentCategory::name)
                        .orElse(null),
                themes.byCode(form.themeCode()).map(Theme::path).orElse(null),
                keywords(form.keywords()));
    }

    private static PublicItem.Dates dates(InformationItem item, Instant at) {
        return new PublicItem.Dates(
                item.formationDate(),
                item.issueDate(),
                at,
                at,
                item.form().effectiveDate(),
                item.form().expiryDate());
    }

    private static Validity validity(DispatchForm form, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BureauClock.ZONE);
        boolean expired = form.expiryDate() != null && form.expiryDate().isBefore(today);
        return expired ? Validity.EXPIRED : Validity.IN_FORCE;
    }

    static List<String> keywords(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split("[\\s,，;；、]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }
}
