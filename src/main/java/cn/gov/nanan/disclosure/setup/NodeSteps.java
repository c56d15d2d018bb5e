package cn.gov.nanan.disclosure.setup;

import cn.gov.nanan.disclosure.platform.LastBackup;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 本节点: what it is called, where it is reached, by what it signs, and whether it is backed up. */
@Dependent
class NodeSteps {
    /** A backup that is made at all is made each night; a week without one is noticed. */
    private static final Duration RECENT = Duration.ofDays(7);

    @Inject
    private NodeKeys keys;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Clock clock;

    SetupLine agency() {
        List<Object> unsaid = SetupStep.AGENCY.settings().stream()
                .filter(setting -> !setting.isGiven())
                .map(setting -> (Object) setting.key())
                .toList();
        return SetupLine.of(
                SetupStep.AGENCY,
                unsaid.isEmpty() ? List.of() : List.of(SetupFinding.of("agency.unsaid", unsaid), ofAgency()),
                ofAgency());
    }

    private static SetupFinding ofAgency() {
        return SetupFinding.of(
                "agency",
                Setting.AGENCY_CODE.value(),
                Setting.AGENCY_NAME.value(),
                Setting.AGENCY_SHORT_NAME.value(),
                Setting.AGENCY_DOCUMENT_PREFIX.value());
    }

    /** On the public side it stands in every link of the feeds; on the other in e-mails only. */
    SetupLine address() {
        boolean open = Network.current().hasPublic();
        Setting setting = open ? Setting.PUBLIC_BASE_URL : Setting.STAFF_BASE_URL;
        return setting.optional()
                .map(address -> SetupLine.of(SetupStep.ADDRESS, SetupState.DONE, SetupFinding.of("address", address)))
                .orElseGet(() -> SetupLine.of(
                        SetupStep.ADDRESS,
                        open ? SetupState.MISSING : SetupState.OPTIONAL,
                        SetupFinding.of("address.none", setting.key())));
    }

    SetupLine keys() {
        if (!keys.isThere()) {
            return SetupLine.of(
                    SetupStep.KEYS,
                    SetupState.MISSING,
                    SetupFinding.of("keys.none", keys.path().toString()));
        }
        Optional<Instant> ends = keys.endsAt().filter(clock.instant()::isBefore);
        return ends.map(until -> SetupLine.of(SetupStep.KEYS, SetupState.DONE, SetupFinding.of("keys", day(until))))
                .orElseGet(() -> SetupLine.of(SetupStep.KEYS, SetupState.MISSING, SetupFinding.of("keys.ended")));
    }

    SetupLine trust() {
        List<String> trusted = nodes.codes();
        return SetupLine.of(
                SetupStep.TRUST,
                trusted.isEmpty() ? List.of(SetupFinding.of("trust.none")) : List.of(),
                SetupFinding.of("trust", trusted));
    }

    /** Whoever backs up by other means leaves no mark here. */
    SetupLine backup() {
        return LastBackup.at()
                .map(at -> at.isAfter(clock.instant().minus(RECENT))
                        ? SetupLine.of(SetupStep.BACKUP, SetupState.DONE, SetupFinding.of("backup", day(at)))
                        : SetupLine.of(SetupStep.BACKUP, SetupState.MISSING, SetupFinding.of("backup.old", day(at))))
                .orElseGet(() -> SetupLine.of(SetupStep.BACKUP, SetupState.OPTIONAL, SetupFinding.of("backup.none")));
    }

    SetupLine mail() {
        boolean set = Setting.MAIL_HOST.isGiven() && Setting.MAIL_FROM.isGiven();
        return set
                ? SetupLine.of(
                        SetupStep.MAIL,
                        SetupState.DONE,
                        SetupFinding.of("mail", Setting.MAIL_HOST.value(), Setting.MAIL_FROM.value()))
                : SetupLine.of(SetupStep.MAIL, SetupState.OPTIONAL, SetupFinding.of("mail.none"));
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).toString();
    }
}
