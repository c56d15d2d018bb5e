package cn.gov.nanan.disclosure.enquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * 提交回执: what the applicant keeps.
 *
 * @param code 查询码, shown once and kept nowhere
 * @param matters what he asked for, a line each
 * @param due when the answer would be due if its receipt were confirmed on the day of the submission
 */
public record EnquiryReceipt(
        String number, String code, String name, List<String> matters, LocalDate on, LocalDate due) {}
