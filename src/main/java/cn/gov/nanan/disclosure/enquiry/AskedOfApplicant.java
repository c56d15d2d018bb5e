package cn.gov.nanan.disclosure.enquiry;

import java.time.LocalDate;

/**
 * 请申请人做的: what he is to complete, explain or pay, and by when; known to him as soon as it was decided, before the letter.
 *
 * @param what the points, the questions, or the amount
 */
public record AskedOfApplicant(LocalDate until, String what) {}
