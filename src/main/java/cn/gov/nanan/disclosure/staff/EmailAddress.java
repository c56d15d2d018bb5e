package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 电子邮箱: an address as people write it, one only, fit for a header line. */
public record EmailAddress(String text) {
    public static final int LONGEST = 254;
    public static final String WRITTEN =
            "[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}";

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
        if (given.length() > LONGEST || !given.matches(WRITTEN)) {
            throw new BusinessException("staff.error.email");
        }
        return new EmailAddress(given);
    }
}
