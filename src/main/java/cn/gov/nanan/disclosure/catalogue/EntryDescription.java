package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * 条目的著录: what an entry is called, whose it is and where it belongs.
 *
 * @param documentKey the key under which all spellings of the 发文字号 are found
 * @param maker 制作机关 where it is not the publisher; null else
 * @param keywordLines the keywords, one a line; null without any
 */
@Embeddable
public record EntryDescription(
        @Column(name = "title", nullable = false, length = 500) String title,
        @Column(name = "document_number", length = 200) String documentNumber,
        @Column(name = "document_key", length = 200) String documentKey,
        @Column(name = "publisher", nullable = false, length = 200) String publisher,
        @Column(name = "section", length = 100) String section,
        @Column(name = "maker", length = 200) String maker,
        @Column(name = "document_type", length = 100) String documentType,
        @Column(name = "category", length = 100) String category,
        @Column(name = "theme", length = 100) String theme,
        @Column(name = "keywords", length = 1000) String keywordLines,
        @Column(name = "summary", length = 2000) String summary) {

    static EntryDescription of(PublicItem item) {
        PublicItem.Classification sorted = item.classification();
        String number = item.documentNumber();
        return new EntryDescription(
                item.title(),
                number,
                number == null ? null : DocumentNumber.searchKey(number),
                item.origin().publisher(),
                item.origin().section(),
                item.origin().maker(),
                sorted.documentType(),
                sorted.category(),
                sorted.theme(),
                sorted.keywords().isEmpty() ? null : String.join("\n", sorted.keywords()),
                item.summary());
    }

    public List<String> keywords() {
        return keywordLines == null ? List.of() : List.of(keywordLines.split("\n"));
    }
}
