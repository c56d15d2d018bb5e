package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import java.io.Serializable;

/**
 * 批量办理结果: what became of one item.
 *
 * @param now where it then stands; null when it was refused
 * @param refusal why not; null when it was done
 */
public record BulkResult(ItemRow row, Step now, String refusal) implements Serializable {
    public boolean isDone() {
        return refusal == null;
    }
}
