package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import java.time.Instant;

/**
 * 文书清单一行: a letter that was issued, without its bytes.
 *
 * @param number 发文字号; null where it has none
 * @param sha256 散列值 of the PDF
 */
public record LetterRow(
        Long id, LetterKind kind, String number, String reason, Instant at, String officer, String sha256) {}
