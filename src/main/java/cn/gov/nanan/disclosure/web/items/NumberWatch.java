package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.DocumentNumbers;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 发文字号核对: says while it is typed that a 发文字号 is taken; 印发 itself refuses it in any case. */
@Named
@RequestScoped
public class NumberWatch {
    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Texts texts;

    /** Empty while the number is free, or not yet typed to its end. */
    public String taken(String typed, String itemId) {
        if (DocumentNumber.searchPattern(typed).isEmpty()) {
            return "";
        }
        try {
            return numbers.taken(DocumentNumber.parse(typed), Long.parseLong(itemId))
                    .map(texts::of)
                    .orElse("");
        } catch (BusinessException unfinished) {
            return "";
        }
    }
}
