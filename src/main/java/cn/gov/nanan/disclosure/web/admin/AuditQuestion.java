package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import java.time.LocalDate;

/** 留痕的查询: what the days and places of an address or a form mean. */
final class AuditQuestion {
    private AuditQuestion() {}

    /**
     * Null where nothing was given.
     *
     * @throws BusinessException {@code audit.error.day} at the field
     */
    static LocalDate day(String field, String given) {
        return given == null || given.isBlank()
                ? null
                : GivenDate.day(given)
                        .orElseThrow(() -> BusinessException.invalid(field, "audit.error.day", given.strip()));
    }

    /**
     * The number of an event at which a page begins or ends; null where nothing was given.
     *
     * @throws BusinessException {@code common.error.page-key} for what is no such number
     */
    static Long edge(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!given.matches("\\d{1,18}")) {
            throw BusinessException.address("common.error.page-key");
        }
        return Long.valueOf(given);
    }
}
