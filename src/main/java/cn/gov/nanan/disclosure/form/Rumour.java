package cn.gov.nanan.disclosure.form;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 虚假或者不完整信息: what goes about outside and is to be clarified, 条例第六条. The public reads the words and the day; the address
 * stays inside, since nobody should be led to it.
 *
 * @param text what is said, and where it was seen
 * @param url http or https; null where it was not seen on the web
 * @param seenOn the day on which it was found
 */
@Embeddable
public record Rumour(
        @Column(name = "rumour_text", length = 500) String text,
        @Column(name = "rumour_url", length = 1000) String url,
        @Column(name = "rumour_seen_on") LocalDate seenOn) {
    /** @throws BusinessException {@code form.error.rumour-…}, {@code form.error.too-long} */
    public Rumour {
        text = FormText.RUMOUR.read(text);
        url = FormText.LINK.read(url);
        if (text == null) {
            throw BusinessException.invalid("text", "form.error.rumour-text");
        }
        if (url != null && !WebAddress.isOne(url)) {
            throw BusinessException.invalid("url", "form.error.rumour-url");
        }
        if (seenOn == null) {
            throw BusinessException.invalid("seenOn", "form.error.rumour-day");
        }
    }

    /** @throws BusinessException {@code form.error.rumour-day} when it would have been found after today */
    public Rumour seenBy(LocalDate today) {
        if (seenOn.isAfter(today)) {
            throw BusinessException.invalid("seenOn", "form.error.rumour-day");
        }
        return this;
    }
}
