package cn.gov.nanan.disclosure.exchange;

import java.time.Instant;
import java.util.List;

/**
 * 外网已拒收: the public side refused or returned a package, and so each of these; fired in the transaction that reads the
 * receipt.
 *
 * @param sequence number of the package
 * @param receipt number of the receipt that says so, 0 where a person typed it in: the same package may be refused more than once
 */
public record PackageRefused(long sequence, long receipt, List<String> indexNumbers, Instant at) {
    public PackageRefused {
        indexNumbers = List.copyOf(indexNumbers);
    }
}
