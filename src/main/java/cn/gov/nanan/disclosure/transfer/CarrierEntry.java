package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;

/**
 * 载体登记项: what an officer writes of a carrier when it leaves, or has come: of each type that it takes, a line of its own.
 *
 * @param node code of the other side
 */
public record CarrierEntry(
        String node,
        String number,
        String medium,
        String purpose,
        PackageType type,
        long first,
        long last,
        String carriedBy,
        LocalDate carriedOn) {
    /** So many packages fit on no disc: who types more has mistyped. */
    private static final int MOST = 1000;

    private static final int SHORT = 60;
    private static final int LONG = 200;

    public CarrierEntry {
        node = strip(node);
        number = strip(number);
        medium = strip(medium);
        purpose = strip(purpose);
        carriedBy = strip(carriedBy);
    }

    /**
     * @param newest the last package of that type that went to that node; the largest number of one that comes from it
     * @throws BusinessException {@code transfer.error.carrier-…} at the field that is missing or wrong
     */
    void require(long newest, LocalDate today) {
        need("node", node, SHORT, "transfer.error.carrier-node");
        need("number", number, SHORT, "transfer.error.carrier-number");
        need("medium", medium, SHORT, "transfer.error.carrier-medium");
        need("purpose", purpose, LONG, "transfer.error.carrier-purpose");
        need("carriedBy", carriedBy, SHORT, "transfer.error.carrier-carriedBy");
        if (type == null) {
            throw BusinessException.invalid("type", "transfer.error.carrier-type");
        }
        if (newest == 0) {
            throw BusinessException.invalid("type", "transfer.error.carrier-none");
        }
        if (first < 1 || last < first || last - first >= MOST) {
            throw BusinessException.invalid("first", "transfer.error.carrier-numbers", MOST);
        }
        if (last > newest) {
            throw BusinessException.invalid("last", "transfer.error.carrier-packages", newest);
        }
        if (carriedOn == null) {
            throw BusinessException.invalid("carriedOn", "transfer.error.carrier-no-day");
        }
        if (carriedOn.isAfter(today)) {
            throw BusinessException.invalid("carriedOn", "transfer.error.carrier-future");
        }
    }

    private static void need(String field, String text, int most, String missing) {
        if (text.isEmpty() || text.length() > most) {
            throw BusinessException.invalid(field, missing, most);
        }
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
