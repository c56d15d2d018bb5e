package cn.gov.nanan.disclosure.form;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Faults;
import cn.gov.nanan.disclosure.platform.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 发文单位公开页面: where the agency that issued an obtained document has published it, 细则 二（三）2.
 *
 * @param url http or https
 * @param agency 发文单位
 * @param foundOn the day on which the page was found
 */
@Embeddable
public record SourcePage(
        @Column(name = "source_url", length = 1000) String url,
        @Column(name = "source_agency", length = 200) String agency,
        @Column(name = "source_found_on") LocalDate foundOn) {
    /** @throws BusinessException {@code form.error.source-url} or {@code form.error.source-agency} */
    public SourcePage {
        url = url == null ? null : url.strip();
        agency = agency == null || agency.isBlank() ? null : agency.strip();
        new Faults()
                .when(url == null || url.length() > 998 || !WebAddress.isOne(url), "url", "form.error.source-url")
                .when(agency == null || agency.length() > 200, "agency", "form.error.source-agency")
                .refuse();
    }

    /** The same agency's page at another address. */
    public SourcePage at(String address) {
        return new SourcePage(address, agency, foundOn);
    }
}
