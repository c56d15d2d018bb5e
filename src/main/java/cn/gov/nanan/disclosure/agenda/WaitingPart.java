package cn.gov.nanan.disclosure.agenda;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 分组翻页处: in which part of a list the next page begins, and after which row of it; written {@code 1_2026-03-05.42}.
 *
 * @param after empty at the beginning of the part
 */
record WaitingPart(int part, String after) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d)_(.*)");

    /** @throws BusinessException {@code common.error.page-key} for anything that is no place in such a list */
    static WaitingPart of(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return new WaitingPart(0, "");
        }
        Matcher written = WRITTEN.matcher(cursor);
        if (!written.matches()) {
            throw BusinessException.address("common.error.page-key");
        }
        return new WaitingPart(Integer.parseInt(written.group(1)), written.group(2));
    }

    @Override
    public String toString() {
        return part + "_" + after;
    }
}
