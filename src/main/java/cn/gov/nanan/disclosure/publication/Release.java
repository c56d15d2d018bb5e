package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.WebAddress;
import java.time.LocalDate;

/**
 * 发布情况（填报）: what an officer says of another form in which an item was made public. Blank texts are null.
 *
 * @param address of the page that proves it; may be null where a file does
 */
public record Release(OtherForm form, LocalDate on, String remark, String address) {
    public Release {
        remark = blankToNull(remark);
        address = blankToNull(address);
    }

    /** @throws BusinessException {@code publication.error.release-…} naming what is missing or wrong */
    void require(LocalDate issued, LocalDate today, boolean proved) {
        if (form == null || on == null || on.isBefore(issued) || on.isAfter(today)) {
            throw new BusinessException("publication.error.release-day", issued, today);
        }
        if (form == OtherForm.OTHER && remark == null || isLonger(remark, OtherRelease.LONGEST_REMARK)) {
            throw new BusinessException("publication.error.release-remark", OtherRelease.LONGEST_REMARK);
        }
        if (address == null && !proved) {
            throw new BusinessException("publication.error.release-proof");
        }
        boolean web = address == null || WebAddress.isOne(address);
        if (!web || isLonger(address, OtherRelease.LONGEST_ADDRESS)) {
            throw new BusinessException("publication.error.release-address", OtherRelease.LONGEST_ADDRESS);
        }
    }

    private static boolean isLonger(String text, int most) {
        return text != null && text.length() > most;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
