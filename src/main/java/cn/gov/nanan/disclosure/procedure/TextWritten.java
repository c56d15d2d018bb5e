package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.staff.Officer;
import java.time.Instant;
import java.util.List;

/**
 * 已修改文稿: an officer has changed text or files of an item where they are open; fired in the same transaction, before what
 * nobody needs any more is erased.
 *
 * @param before as it was until then
 */
public record TextWritten(InformationItem item, TextState before, Officer by, Instant at) {
    /** 移出的附件: the files that were its own and are no more. */
    public List<StoredFile> dropped() {
        List<StoredFile> kept = item.attachments();
        return before.files().stream().filter(file -> !kept.contains(file)).toList();
    }
}
