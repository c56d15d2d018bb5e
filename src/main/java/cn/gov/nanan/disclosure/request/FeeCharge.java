package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.fee.Fee;
import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.fee.FeeTariff;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 收费: what the applicant was told to pay, 国办函〔2020〕109号.
 *
 * @param before items of the same applicant in the same calendar month before these; 0 by page
 * @param count items or pages
 */
@Embeddable
public record FeeCharge(
        @Enumerated(EnumType.STRING) @Column(name = "fee_method", updatable = false, length = 16) FeeMethod method,
        @Column(name = "fee_before", updatable = false) Integer before,
        @Column(name = "fee_count", updatable = false) Integer count,
        @Column(name = "fee_yuan", updatable = false) Long yuan) {
    /** By the rates of the day on which the request was received. */
    static Fee fee(RequestInput.Charging said, LocalDate received) {
        FeeTariff tariff = FeeTariff.on(received);
        return said.method() == FeeMethod.BY_ITEM
                ? tariff.byItem(said.before(), said.count())
                : tariff.byPage(said.count());
    }

    static FeeCharge of(RequestInput.Charging said, LocalDate received) {
        return new FeeCharge(
                said.method(), said.before(), said.count(), fee(said, received).total());
    }
}
