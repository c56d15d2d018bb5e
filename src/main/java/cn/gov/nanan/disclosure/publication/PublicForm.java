package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.exchange.PublicItem;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.InformationItem;

/**
 * 公开形式: as full text, as a link to its own agency's page, or as what was taken from there, 细则 二（三）.
 *
 * @param publisher what stands on another agency's page keeps that agency's name
 * @param address of that page; null without, and in a preview while nobody has given it
 */
public record PublicForm(PublicItem.Mode mode, String publisher, String address) {
    /** As it was published, or would be by 发布. */
    static PublicForm of(InformationItem item) {
        SourcePage source = item.sourcePage();
        if (source == null) {
            return fullText();
        }
        return new PublicForm(
                isLinked(item) ? PublicItem.Mode.LINK : PublicItem.Mode.EXTRACT, source.agency(), source.url());
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

    /** Neither text nor files are then shown. */
    public boolean isLink() {
        return mode == PublicItem.Mode.LINK;
    }
}
