package cn.gov.nanan.disclosure.exchange;

import java.time.Instant;
import java.util.List;

/**
 * 门户已发布: the city portal's 政务公开 column shows these items too, because the public side says where; fired in the transaction
 * that learns it.
 *
 * @param at when the address was entered
 */
public record PortalShown(Instant at, List<String> indexNumbers) {
    public PortalShown {
        indexNumbers = List.copyOf(indexNumbers);
    }
}
