package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.List;

/** 载体登记项: what an officer writes of a carrier when it leaves: of each type that it takes, a line of its own. */
public record CarrierEntry(
        String number,
        String medium,
        String purpose,
        PackageType type,
        long first,
        long last,
        String carriedBy,
        LocalDate carriedOn) {
    /** What may leave a bureau. */
    public static final List<PackageType> TYPES = List.of(PackageType.ITEMS, PackageType.REGISTER, PackageType.STATUS);

    private static final int SHORT = 60;
    private static final int LONG = 200;

    public CarrierEntry {
        number = strip(number);
        medium = strip(medium);
        purpose = strip(purpose);
        carriedBy = strip(carriedBy);
    }

    /** @throws BusinessException {@code transfer.error.carrier-…} at the field that is missing or wrong */
    void require(long newest, LocalDate today) {
        need("number", number, SHORT, "transfer.error.carrier-number");
        need("medium", medium, SHORT, "transfer.error.carrier-medium");
        need("purpose", purpose, LONG, "transfer.error.carrier-purpose");
        need("carriedBy", carriedBy, SHORT, "transfer.error.carrier-carriedBy");
        if (type == null || !TYPES.contains(type)) {
            throw BusinessException.invalid("type", "transfer.error.carrier-type");
        }
        if (first < 1 || last < first || last > newest) {
            throw BusinessException.invalid("first", "transfer.error.carrier-packages", newest);
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
