package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 地址中的年度. */
final class GivenYear {
    private GivenYear() {}

    /**
     * @param otherwise where the address names none
     * @throws BusinessException {@code annual.error.year} for what is no year
     */
    static int of(String named, int otherwise) {
        if (named == null || named.isBlank()) {
            return otherwise;
        }
        if (!named.matches("\\d{4}")) {
            throw BusinessException.address("annual.error.year");
        }
        return Integer.parseInt(named);
    }
}
