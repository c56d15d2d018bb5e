package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.form.FormText;

/**
 * 对段落所说: what a reviewer says of one passage.
 *
 * @param passage its number from 0 on
 * @param remark null where nothing was written
 */
public record PassageWords(int passage, String remark) {
    /** @throws cn.gov.nanan.disclosure.platform.BusinessException {@code form.error.too-long} */
    public PassageWords {
        remark = FormText.REMARK.read(remark);
    }
}
