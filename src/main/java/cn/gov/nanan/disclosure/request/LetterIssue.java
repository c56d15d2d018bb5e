package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import java.util.List;

/**
 * 制发: which letter of a request it is.
 *
 * @param position order in the request, from 0
 * @param number 发文字号; empty where it has none
 * @param templates with which editions it was made
 * @param reason 重新制发的理由; empty of a first one
 * @param duty which it fulfils; null where no act owes such a letter
 * @param files which it encloses
 */
record LetterIssue(
        int position,
        LetterKind kind,
        String number,
        String templates,
        String reason,
        LetterDuty duty,
        List<RequestFile> files) {}
