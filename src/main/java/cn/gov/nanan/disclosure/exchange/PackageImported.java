package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.publicview.PackageAction;
import java.time.Instant;
import java.util.List;

/**
 * 数据包已导入: the public has what the package brought, because the catalogue here took it in, or because a receipt says so;
 * fired in the same transaction.
 *
 * @param at when the public got it
 */
public record PackageImported(String agency, long sequence, Instant at, List<Imported> items) {
    /** One item that the catalogue now has (or, after WITHDRAW, no longer has). */
    public record Imported(String indexNumber, int version, PackageAction action) {}

    public PackageImported {
        items = List.copyOf(items);
    }
}
