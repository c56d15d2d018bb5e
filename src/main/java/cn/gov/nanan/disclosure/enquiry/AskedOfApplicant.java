package cn.gov.nanan.disclosure.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 请申请人做的: what he is to complete, explain or pay, and by when; known to him as soon as it was decided, before the letter.
 *
 * @param what the points, the questions, or the amount
 */
@Embeddable
public record AskedOfApplicant(
        @Column(name = "asked_until") LocalDate until, @Column(name = "asked_what", length = LONGEST) String what) {
    public static final int LONGEST = 1200;
}
