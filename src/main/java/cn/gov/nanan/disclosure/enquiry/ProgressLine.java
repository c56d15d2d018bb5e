package cn.gov.nanan.disclosure.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 进度一行: a public step and the day on which it was reached. */
@Embeddable
public record ProgressLine(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 32) PublicStep step,
        @Column(name = "step_day", nullable = false) LocalDate day) {}
