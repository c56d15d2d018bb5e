package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 填写项: where in a form of these pages a refusal belongs. */
final class PackageFields {
    private PackageFields() {}

    /** The input within its field; null where the refusal is of no field. */
    static String input(BusinessException refused) {
        return refused.field().isEmpty() ? null : "f-" + refused.field() + ":" + refused.field();
    }
}
