package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.DocumentNumbers;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 预填: what the dialogue of an action proposes; at 印发 the next number, the day of 签发 and today. */
@RequestScoped
public class ActDefaults {
    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Clock clock;

    ActFields of(Action action, InformationItem item) {
        AttributeChoice standing = AttributeChoice.of(action == Action.GIVE_OPINION ? null : item.decision());
        ActFields fields = new ActFields(standing);
        if (action == Action.ISSUE) {
            if (item.kind() == InformationKind.DOCUMENT) {
                fields.setDocumentNumber(numbers.suggestion());
                fields.setNumberGaps(numbers.gaps());
            }
            fields.setFormationDate(signedOn(item));
            fields.setIssueDate(LocalDate.now(clock));
        }
        fields.setElements(ElementFields.of(item.form().elements()));
        fields.setCorrection(CorrectionFields.of(item));
        if (action == Action.LINK || action == Action.EXTRACT) {
            fields.setSourceAgency(item.provenance().holder());
            fields.setSourceUrl(item.provenance().plannedUrl());
            fields.setSourceFoundOn(LocalDate.now(clock));
        }
        return fields;
    }

    /** 成文日期 is the day on which the chief signed, 附件2 一（四）1. */
    private static LocalDate signedOn(InformationItem item) {
        return item.trail().stream()
                .filter(entry -> entry.action() == Action.SIGN)
                .map(HandlingEntry::at)
                .reduce((first, second) -> second)
                .map(at -> LocalDate.ofInstant(at, BureauClock.ZONE))
                .orElse(null);
    }
}
