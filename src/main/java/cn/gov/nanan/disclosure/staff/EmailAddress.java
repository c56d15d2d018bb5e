package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.regex.Pattern;

/** 电子邮箱: an address as people write it, one only, fit for a header line. */
record EmailAddress(String text) {
    static final int LONGEST = 254;

    private static final Pattern WRITTEN = Pattern.compile(
            "[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    /**
     * Null for nothing written.
     *
     * @throws BusinessException {@code staff.error.email}
     */
    static EmailAddress read(String typed) {
        String given = typed == null ? "" : typed.strip();
        if (given.isEmpty()) {
            return null;
        }
        if (given.length() > LONGEST || !WRITTEN.matcher(given).matches()) {
            throw new BusinessException("staff.error.email");
        }
        return new EmailAddress(given);
    }
}
