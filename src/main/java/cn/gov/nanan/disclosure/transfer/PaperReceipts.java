package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.exchange.Adoption;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.ElementsReturned.Returned;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;

/**
 * 凭核对单录入: what the public side did, where nothing may travel inward but what a person types from its control sheet. A
 * code that does not belong to what is typed leaves nothing but its line in the trail.
 */
@Stateless
public class PaperReceipts {
    /** As long as the reason that a sheet prints. */
    private static final int LONGEST_PRINTED = 1000;

    @Inject
    private Acting acting;

    @Inject
    private Releases releases;

    @Inject
    private PackageRegister register;

    @Inject
    private ReceiptReading reading;

    @Inject
    private ControlCodes codes;

    @Inject
    private FailedCodes failures;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * 凭核对单确认: the public side has published the package; nothing came inward but its control sheet.
     *
     * @param code 回执码 of that sheet
     * @param on the day that stands on it
     * @param skipped 已略过: the index numbers of which it says so
     * @throws BusinessException {@code transfer.error.receipt-code} where they do not belong together
     */
    public void confirm(long id, String code, LocalDate on, Set<String> skipped) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        DataPackage sealed = register.lock(releases.find(id));
        notAfterToday(on);
        notBeforeSealing(sealed, on);
        if (!codes.isTyped(sealed.route().receiver(), made -> made.receipt(sealed.digest(), on, skipped), code)) {
            failures.record(by, sealed, "transfer.receipt-code", code);
            throw BusinessException.invalid("code", "transfer.error.receipt-code");
        }
        Instant endOfDay =
                on.plusDays(1).atStartOfDay(BureauClock.ZONE).toInstant().minusSeconds(1);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        reading.confirmed(sealed, endOfDay.isAfter(now) ? now : endOfDay, skipped);
        audit.record(by, "transfer.confirmed", "package:" + sealed.sequence(), on.toString());
    }

    /**
     * 凭核对单登记拒收: where nothing may travel inward but a code that a person types.
     *
     * @param code 拒收码 of the sheet
     * @param on the day that stands on it, which the code proves: by a clock that goes behind it may be before the sealing
     * @throws BusinessException {@code transfer.error.refusal-code} where they do not belong together, {@code
     *     transfer.error.told-already} where it is known what became of it there
     */
    public void refused(long id, String code, LocalDate on, String reason) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        DataPackage sealed = register.lock(releases.find(id));
        notAfterToday(on);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_PRINTED) {
            throw BusinessException.invalid("reason", "transfer.error.refusal-reason", LONGEST_PRINTED);
        }
        if (!codes.isTyped(sealed.route().receiver(), made -> made.refusal(sealed.digest(), on), code)) {
            failures.record(by, sealed, "transfer.refusal-code", code);
            throw BusinessException.invalid("code", "transfer.error.refusal-code");
        }
        if (sealed.refusal() != null || register.lines(sealed).stream().anyMatch(line -> !line.isAwaited())) {
            throw BusinessException.notOpen("transfer.error.told-already");
        }
        reading.refused(sealed, reason.strip(), 0);
        audit.record(by, "transfer.refusal-typed", "package:" + sealed.sequence(), reason.strip());
    }

    /** The day of a control sheet. */
    private void notAfterToday(LocalDate on) {
        if (on == null || on.isAfter(LocalDate.ofInstant(clock.instant(), BureauClock.ZONE))) {
            throw BusinessException.invalid("on", "transfer.error.receipt-day");
        }
    }

    private static void notBeforeSealing(DataPackage sealed, LocalDate on) {
        LocalDate sealedOn = LocalDate.ofInstant(sealed.sealedAt(), BureauClock.ZONE);
        if (on.isBefore(sealedOn)) {
            throw BusinessException.invalid("on", "transfer.error.receipt-early", sealedOn.toString());
        }
    }

    /**
     * 录入外网要素: the control sheet says that of this item 要素 were changed there.
     *
     * @param code 要素码 of that line of the sheet
     * @param before as they stood here when they were typed in, so that the register says what is other
     * @param elements all of them as they stand there, changed or not
     * @return what became of it here
     * @throws BusinessException {@code transfer.error.elements-code} where they do not belong together, {@code
     *     transfer.error.not-live} where the item is not public by what is known here
     */
    public Adoption arranged(
            long id, String indexNumber, String code, ArrangedElements before, ArrangedElements elements) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        DataPackage sealed = releases.find(id);
        PackageLine line = live(sealed, indexNumber);
        if (!codes.isTyped(
                sealed.route().receiver(), made -> made.elements(sealed.digest(), indexNumber, elements), code)) {
            failures.record(
                    by, sealed, "transfer.elements-code", indexNumber + " " + Objects.requireNonNullElse(code, ""));
            throw BusinessException.invalid("elements-code", "transfer.error.elements-code");
        }
        Returned typed = new Returned(
                indexNumber, line.version(), elements, line.receipt().at());
        Adoption became = reading.typed(line, typed, ArrangedField.words(before, elements), by);
        audit.record(by, "transfer.typed", "package:" + sealed.sequence(), indexNumber + " " + became);
        return became;
    }

    /**
     * 录入门户地址, where no receipt may travel inward.
     *
     * @throws BusinessException {@code transfer.error.portal-address}, {@code transfer.error.not-live}
     */
    public void shown(long id, String indexNumber, String address) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        DataPackage sealed = releases.find(id);
        PackageLine line = live(sealed, indexNumber);
        String typed = address == null ? "" : address.strip();
        if (!PortalAddresses.isOne(typed)) {
            throw BusinessException.invalid(
                    "portal", "transfer.error.portal-address", indexNumber, PortalAddresses.LONGEST);
        }
        reading.shown(line, typed, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        audit.record(by, "transfer.portal", "package:" + sealed.sequence(), indexNumber + " " + typed);
    }

    /**
     * What is public over there by what is known here.
     *
     * @throws BusinessException {@code transfer.error.not-live}
     */
    public PackageLine live(long id, String indexNumber) {
        return live(releases.find(id), indexNumber);
    }

    private PackageLine live(DataPackage sealed, String indexNumber) {
        return register.line(sealed, indexNumber)
                .filter(PackageLine::isLive)
                .orElseThrow(() -> BusinessException.notOpen("transfer.error.not-live"));
    }
}
