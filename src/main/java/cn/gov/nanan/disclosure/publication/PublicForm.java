package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.platform.WebAddress;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.PlannedMode;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import java.util.Objects;

/**
 * 公开形式: as full text, as a link to its own agency's page, or as what was taken from there, 细则 二（三）.
 *
 * @param publisher what stands on another agency's page keeps that agency's name
 * @param address of that page; null without, and in a preview while nobody has given it
 */
public record PublicForm(PublicItem.Mode mode, String publisher, String address) {
    /** As it was published, or would be by 发布. */
    public static PublicForm of(InformationItem item) {
        SourcePage source = item.sourcePage();
        if (source == null) {
            return fullText();
        }
        return new PublicForm(
                isLinked(item) ? PublicItem.Mode.LINK : PublicItem.Mode.EXTRACT, source.agency(), source.url());
    }

    /** As the drafter means it to be published, 细则 二（三）; what is public already, as it is. */
    public static PublicForm planned(InformationItem item) {
        Provenance from = item.provenance();
        return item.sourcePage() == null && from.planned() == PlannedMode.LINK
                ? new PublicForm(PublicItem.Mode.LINK, from.holder(), from.plannedUrl())
                : of(item);
    }

    /**
     * As an officer would publish it: what he typed of another agency's page, as far as it can be one.
     *
     * @param url null where he has not come to it: then the planned one
     * @param agency the same: then its maker
     */
    public static PublicForm of(InformationItem item, PublicItem.Mode mode, String url, String agency) {
        Provenance from = item.provenance();
        if (from.origin() != Origin.FROM_AGENCY || mode == PublicItem.Mode.FULL_TEXT) {
            return fullText();
        }
        String page = (url == null ? Objects.toString(from.plannedUrl(), "") : url).strip();
        return new PublicForm(
                mode,
                agency == null || agency.isBlank() ? from.holder() : agency.strip(),
                WebAddress.isOne(page) && WebAddress.isPublic(page) ? page : null);
    }

    public static PublicForm fullText() {
        return new PublicForm(PublicItem.Mode.FULL_TEXT, Setting.AGENCY_NAME.value(), null);
    }

    /** 建立链接 rather than 提取: its content stands at its own agency's address. */
    static boolean isLinked(InformationItem item) {
        return item.trail().stream().anyMatch(entry -> entry.action() == Action.LINK);
    }

    PublicItem.Content content(String text) {
        return new PublicItem.Content(mode, address, isLink() ? null : text);
    }

    /** 建立链接、提取: does it stand at its own agency's address? */
    public boolean isSourced() {
        return mode != PublicItem.Mode.FULL_TEXT;
    }

    /** Neither text nor files are then shown. */
    public boolean isLink() {
        return mode == PublicItem.Mode.LINK;
    }
}
