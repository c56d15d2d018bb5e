package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;

/**
 * 要素改动: one 要素 that stands otherwise before the public than the bureau sent it.
 *
 * @param came null where the bureau sent none
 * @param stands null where it was taken out
 */
public record ArrangedField(String field, String came, String stands) {
    @Override
    public String toString() {
        return Messages.text(Locale.CHINESE, "FormText." + field) + "：" + (came == null ? "" : came) + " → "
                + (stands == null ? "" : stands);
    }
}
