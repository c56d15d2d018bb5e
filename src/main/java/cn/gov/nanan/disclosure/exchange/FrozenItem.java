package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.publicview.ItemJson;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import java.util.List;

/**
 * 定稿条目: an item as it goes out, its {@code item.json} written already, so that nothing that happens afterwards inside
 * changes what was decided to go.
 *
 * @param title null of a withdrawal
 */
record FrozenItem(
        PackageAction action, String indexNumber, int version, String title, String json, List<PackagedFile> files) {

    static FrozenItem of(PackagedItem item) {
        return new FrozenItem(
                item.action(),
                item.indexNumber(),
                item.version(),
                item.item() == null ? null : item.item().title(),
                ItemJson.write(item),
                item.files());
    }
}
