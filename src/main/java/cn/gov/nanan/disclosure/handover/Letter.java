package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 更换公函: the formal letter without which nothing that was handed over is replaced.
 *
 * @param number 文号 in its canonical spelling
 */
@Embeddable
public record Letter(
        @Column(name = "letter_number", length = 80) String number, @Column(name = "letter_date") LocalDate date) {
    /** @throws BusinessException {@code handover.error.letter} when number or date is missing */
    public Letter {
        new Faults()
                .when(number == null || number.isBlank(), "number", "handover.error.letter")
                .when(date == null, "day", "handover.error.letter")
                .refuse();
        number = DocumentNumber.parse(number).toString();
    }
}
