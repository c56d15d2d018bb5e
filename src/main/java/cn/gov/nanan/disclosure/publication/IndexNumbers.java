package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.number.IndexSerials;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;

/** 索引号的编制: 细则 一（一）4（1）「编制索引目录」. One running number per agency and year, given at 复核 and never again. */
@Stateless
public class IndexNumbers {
    private static final int LAST = 99_999;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Categories categories;

    @Inject
    private IndexSerials serials;

    /**
     * @param categoryCode 内容类别 of the item, which decides the four category digits
     * @param year the year in which the number is given
     */
    public IndexNumber next(String categoryCode, int year) {
        return next(categoryCode, year, 1).get(0);
    }

    /** As many numbers at once, in their order. */
    public List<IndexNumber> next(String categoryCode, int year, int count) {
        String agency = Setting.AGENCY_CODE.value();
        String digits = digits(categoryCode);
        int last = serials.next(year, count);
        if (last > LAST) {
            throw new BusinessException("publication.error.index-numbers-exhausted", String.valueOf(year));
        }
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> new IndexNumber(agency, digits, year, serial))
                .toList();
    }

    /** All numbers that our own items have. */
    public List<String> ofItems() {
        return entities.createQuery(
                        "select i.publicLife.indexNumber from InformationItem i where i.publicLife.indexNumber is not null",
                        String.class)
                .getResultList();
    }

    /** Never gives a number that was given elsewhere, where it is one of this agency at all. */
    public void reserve(String given) {
        serials.reserve(given);
    }

    private String digits(String categoryCode) {
        return categories
                .byCode(categoryCode)
                .map(ContentCategory::indexDigits)
                .orElseThrow(() -> new BusinessException("publication.error.no-index-category"));
    }
}
