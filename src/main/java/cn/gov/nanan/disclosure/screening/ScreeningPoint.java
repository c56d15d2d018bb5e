package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.provenance.DeclaredClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 检查项目: what is compared with what before an item is published. Pure: the candidate tells everything. */
public enum ScreeningPoint {
    /** 公众页面: looked at on this day, as it now is. */
    PREVIEW {
        @Override
        Optional<Screened> compare(Candidate now) {
            return screened(passIf(now.seen()), now.form().mode());
        }
    },
    /** 发文字号 against 成文日期 and 印发日期; of what was obtained, as its own agency gave them. */
    NUMBER_YEAR {
        @Override
        Optional<Screened> compare(Candidate now) {
            String number = now.elements().part(FormText.DOCUMENT_NUMBER);
            int year = number == null ? 0 : DocumentNumber.yearOf(number);
            LocalDate formed = now.formed().orElse(null);
            LocalDate issued = now.elements().day(FormText.ISSUE_DATE).orElse(null);
            if (year == 0 || (formed == null && issued == null)) {
                return Optional.empty();
            }
            boolean fits = Stream.of(formed, issued).anyMatch(day -> day != null && day.getYear() == year);
            return screened(passIf(fits), number, written(formed), written(issued));
        }
    },
    /** The 文种 that the title names against the chosen one. */
    TITLE_TYPE {
        @Override
        Optional<Screened> compare(Candidate now) {
            DocumentType chosen = now.item().documentType();
            if (chosen == null) {
                return Optional.empty();
            }
            Optional<DocumentType> named = DocumentType.ofTitle(now.elements().part(FormText.TITLE));
            String worded = named.map(DocumentType::chinese).orElse("—");
            boolean same = named.filter(chosen::equals).isPresent();
            return screened(passIf(same), worded, chosen.chinese());
        }
    },
    /** 附件说明 in the text, and the 附件 that it refers to by number, against the files. */
    ATTACHMENTS {
        @Override
        Optional<Screened> compare(Candidate now) {
            if (!now.isTextPublished()) {
                return Optional.empty();
            }
            int named = now.text().attachments();
            int attached = now.item().attachments().size();
            List<String> odd = now.text().oddAttachments();
            boolean unnamed = named == 0 && !now.isNamingItsFiles();
            return screened(passIf(odd.isEmpty() && (unnamed || named == attached)), named, attached, listed(odd));
        }
    },
    /** Links of the text that the public cannot follow; addresses of this network that are only written are looked at. */
    ADDRESSES {
        @Override
        Optional<Screened> compare(Candidate now) {
            if (!now.isTextPublished()) {
                return Optional.empty();
            }
            List<String> unreachable = now.text().unreachable();
            List<String> inner = now.text().inner();
            boolean mendable = !unreachable.isEmpty() && now.isTextMendable();
            Verdict verdict = mendable ? Verdict.FAULT : passIf(unreachable.isEmpty() && inner.isEmpty());
            return screened(verdict, now.text().links().size(), listed(unreachable), listed(inner));
        }
    },
    /** Links in the text, and what their pages answered today; who has not is looked at. */
    LINKS {
        @Override
        Optional<Screened> compare(Candidate now) {
            List<String> links = now.isTextPublished() ? now.text().links() : List.of();
            List<String> unasked = now.answers().unasked(links);
            List<String> silent = now.answers().silent(links);
            int alive = links.size() - unasked.size() - silent.size();
            return links.isEmpty()
                    ? Optional.empty()
                    : screened(passIf(alive == links.size()), links.size(), alive, listed(silent), listed(unasked));
        }
    },
    /** No day that is yet to come, but 生效日期 and 有效期至; 成文日期 against the day on which the draft was submitted. */
    DATES {
        @Override
        Optional<Screened> compare(Candidate now) {
            List<LocalDate> past = Stream.of(
                            now.formed().orElse(null),
                            now.elements().day(FormText.ISSUE_DATE).orElse(null),
                            now.item().provenance().obtainedOn())
                    .filter(day -> day != null)
                    .toList();
            boolean future = past.stream().anyMatch(day -> day.isAfter(now.today()));
            Verdict verdict = future ? Verdict.FAULT : passIf(!now.isFormedLongAgo());
            return screened(verdict, written(past), now.today(), now.submitted());
        }
    },
    /** 有效期至 against today, 生效日期 against 成文日期, before and long after it; a 规范性文件 has both, 附件2 一（二）. */
    VALIDITY {
        @Override
        Optional<Screened> compare(Candidate now) {
            LocalDate effective = now.item().form().effectiveDate();
            LocalDate expiry = now.item().form().expiryDate();
            boolean lacking = now.isNormative() && !now.item().form().isValidityGiven();
            if (effective == null && expiry == null && !lacking) {
                return Optional.empty();
            }
            LocalDate formed = now.formed().orElse(null);
            boolean early = effective != null && formed != null && effective.isBefore(formed);
            boolean far = effective != null && now.isFarAhead(effective);
            boolean over = expiry != null && expiry.isBefore(now.today());
            return screened(
                    passIf(!early && !far && !over && !lacking), written(effective), written(expiry), written(formed));
        }
    },
    /** Numbers that mark one person, in what is written and in the words of the files; 条例第十五条. */
    PERSONAL {
        @Override
        Optional<Screened> compare(Candidate now) {
            PersonalMentions personal = now.personal();
            return screened(passIf(!personal.isAny()), personal, listed(personal.unread()));
        }
    },
    /** 附件隐藏内容: what the files hold beyond what is seen; who passed 复核 has looked at it, or who publishes does. */
    HIDDEN {
        @Override
        Optional<Screened> compare(Candidate now) {
            return now.isTextPublished() && !now.hidden().found().isEmpty()
                    ? screened(passIf(now.hidden().open().isEmpty()), now.hidden())
                    : Optional.empty();
        }
    },
    /** 会商报批 recorded, and all agreed. */
    CLEARANCES {
        @Override
        Optional<Screened> compare(Candidate now) {
            InformationItem item = now.item();
            String asked = item.clearances().all().stream()
                    .map(Clearance::body)
                    .distinct()
                    .collect(Collectors.joining("、"));
            return screened(
                    item.releaseConditions().sourced(now.form().isSourced()).isAnswered()
                            ? Verdict.PASS
                            : Verdict.FAULT,
                    asked.isEmpty() ? "—" : asked);
        }
    },
    /** 同意 and 公共利益决定 against the text, which was not to be changed after they were given. */
    CONSENTS {
        @Override
        Optional<Screened> compare(Candidate now) {
            List<String> outdated = now.item().releaseConditions().outdatedConsents();
            return now.item().clearances().isAnyGiven()
                    ? screened(passIf(outdated.isEmpty()), listed(outdated))
                    : Optional.empty();
        }
    },
    /** 声明 of trade secret or privacy, and what the secrecy review found. */
    SECRETS {
        @Override
        Optional<Screened> compare(Candidate now) {
            InformationItem item = now.item();
            boolean found = item.secrecyReview()
                    .map(HandlingEntry::findings)
                    .filter(Findings::isAnyFound)
                    .isPresent();
            Verdict verdict = item.releaseConditions().isClaimReleased() ? passIf(!found) : Verdict.FAULT;
            return screened(verdict, item.declared().map(DeclaredClaim::text).orElse("—"));
        }
    };

    /** What a 更正 of this makes doubtful anew. */
    static Stream<ScreeningPoint> of(FormText corrected) {
        return switch (corrected) {
            case TITLE -> Stream.of(TITLE_TYPE, PERSONAL);
            case KEYWORDS, SUMMARY -> Stream.of(PERSONAL);
            case DOCUMENT_NUMBER, FORMATION_DATE, ISSUE_DATE -> Stream.of(NUMBER_YEAR, DATES, VALIDITY);
            default -> Stream.empty();
        };
    }

    /** Empty where there is nothing to compare. */
    abstract Optional<Screened> compare(Candidate now);

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
