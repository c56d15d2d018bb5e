package cn.gov.nanan.disclosure.enquiry;

import java.util.List;

/** 已网上送达: files that the applicant may fetch; fired in the transaction that gave them. */
public record AnswerGiven(String number, List<PublishedFile> files) {
    public AnswerGiven {
        files = List.copyOf(files);
    }
}
