package cn.gov.nanan.disclosure.exchange;

import java.time.Instant;
import java.util.List;

/** 数据包已导入: the catalogue has taken in the whole package; fired in the same transaction. */
public record PackageImported(String agency, long sequence, Instant at, List<Imported> items) {
    /** One item that the catalogue now has (or, after WITHDRAW, no longer has). */
    public record Imported(String indexNumber, int version, PackageAction action) {}

    public PackageImported {
        items = List.copyOf(items);
    }
}
