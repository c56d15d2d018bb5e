package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.WebAddress;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.provenance.DeclaredClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 检查项目: what is compared with what before an item is published. Pure: the item, the day and what was answered on it tell everything. */
public enum ScreeningPoint {
    /** 发文字号 against 成文日期 and 印发日期. */
    NUMBER_YEAR {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            boolean own = item.kind() == InformationKind.DOCUMENT && item.documentNumber() != null;
            int year = own ? DocumentNumber.parse(item.documentNumber()).year() : 0;
            if (year == 0) {
                return Optional.empty();
            }
            boolean fits =
                    item.formationDate().getYear() == year || item.issueDate().getYear() == year;
            return screened(passIf(fits), item.documentNumber(), item.formationDate(), item.issueDate());
        }
    },
    /** The 文种 that the title names against the chosen one. */
    TITLE_TYPE {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            if (item.documentType() == null) {
                return Optional.empty();
            }
            Optional<DocumentType> named = DocumentType.ofTitle(item.title());
            String worded = named.map(DocumentType::chinese).orElse("—");
            boolean same = named.filter(item.documentType()::equals).isPresent();
            return screened(passIf(same), worded, item.documentType().chinese());
        }
    },
    /** 附件说明 in the text against the files. */
    ATTACHMENTS {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            int named = BodyText.of(item).attachments();
            int attached = item.attachments().size();
            return screened(passIf(named == 0 || named == attached), named, attached);
        }
    },
    /** Addresses in the text that only this network knows. */
    ADDRESSES {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            List<String> inside = BodyText.of(item).links().stream()
                    .filter(link -> !WebAddress.isPublic(link))
                    .toList();
            return screened(
                    inside.isEmpty() ? Verdict.PASS : Verdict.FAULT,
                    BodyText.of(item).links().size(),
                    listed(inside));
        }
    },
    /** Links in the text, and what their pages answered today; who has not is looked at. */
    LINKS {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            List<String> links = BodyText.of(item).links();
            List<String> unasked = answers.unasked(links);
            List<String> silent = answers.silent(links);
            int alive = links.size() - unasked.size() - silent.size();
            return links.isEmpty()
                    ? Optional.empty()
                    : screened(passIf(alive == links.size()), links.size(), alive, listed(silent), listed(unasked));
        }
    },
    /** No day that is yet to come, but 生效日期 and 有效期至. */
    DATES {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            List<LocalDate> past = Stream.of(
                            item.statedFormation(),
                            item.statedIssue(),
                            item.provenance().obtainedOn())
                    .filter(day -> day != null)
                    .toList();
            boolean future = past.stream().anyMatch(day -> day.isAfter(today));
            return screened(future ? Verdict.FAULT : Verdict.PASS, written(past), today);
        }
    },
    /** 有效期至 against today, 生效日期 against 成文日期. */
    VALIDITY {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            LocalDate effective = item.form().effectiveDate();
            LocalDate expiry = item.form().expiryDate();
            if (effective == null && expiry == null) {
                return Optional.empty();
            }
            LocalDate formed = item.statedFormation();
            boolean early = effective != null && formed != null && effective.isBefore(formed);
            boolean over = expiry != null && expiry.isBefore(today);
            return screened(passIf(!early && !over), written(effective), written(expiry), written(formed));
        }
    },
    /** 会商报批 recorded, and all agreed. */
    CLEARANCES {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            String asked = item.clearances().all().stream()
                    .map(Clearance::body)
                    .distinct()
                    .collect(Collectors.joining("、"));
            return screened(item.isAnswered() ? Verdict.PASS : Verdict.FAULT, asked.isEmpty() ? "—" : asked);
        }
    },
    /** 同意 and 公共利益决定 against the text, which was not to be changed after they were given. */
    CONSENTS {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            List<String> outdated = item.outdatedConsents();
            return item.clearances().isAnyGiven()
                    ? screened(passIf(outdated.isEmpty()), listed(outdated))
                    : Optional.empty();
        }
    },
    /** 声明 of trade secret or privacy, and what the secrecy review found. */
    SECRETS {
        @Override
        Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers) {
            boolean found = item.secrecyReview()
                    .map(HandlingEntry::findings)
                    .filter(Findings::isAnyFound)
                    .isPresent();
            Verdict verdict = item.isClaimReleased() ? passIf(!found) : Verdict.FAULT;
            return screened(verdict, item.declared().map(DeclaredClaim::text).orElse("—"));
        }
    };

    /** Empty where there is nothing to compare. */
    abstract Optional<Screened> compare(InformationItem item, LocalDate today, PageAnswers answers);

    Optional<Screened> screened(Verdict verdict, Object... compared) {
        return Optional.of(new Screened(this, verdict, List.of(compared)));
    }

    private static Verdict passIf(boolean fits) {
        return fits ? Verdict.PASS : Verdict.DOUBT;
    }

    private static String listed(List<String> links) {
        return links.isEmpty() ? "—" : String.join("、", links);
    }

    private static String written(LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    private static String written(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }
}
