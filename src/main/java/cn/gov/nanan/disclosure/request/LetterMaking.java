package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.Enclosure;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterLine;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 制发条件: what must hold of a letter before it goes out. */
final class LetterMaking {
    static final int LONGEST_VALUE = 2000;
    static final int MOST_ENCLOSURES = 20;
    private static final int LONGEST_ENCLOSURE = 200;

    private LetterMaking() {}

    /** @throws BusinessException {@code request.error.letter-…}: too long, too many, not one passage a matter */
    static void check(LetterFilling filling, InformationRequest request) {
        if (!filling.values().keySet().stream().allMatch(Placeholder::isWritten)) {
            throw new IllegalArgumentException(
                    "Not for the officer to write: " + filling.values().keySet());
        }
        Stream.concat(
                        filling.values().entrySet().stream(),
                        filling.passages().stream().flatMap(one -> one.values().entrySet().stream()))
                .filter(value -> value.getValue().length() > LONGEST_VALUE)
                .findFirst()
                .ifPresent(value -> {
                    throw BusinessException.invalid(
                            value.getKey().name(), "request.error.letter-long", value.getKey(), LONGEST_VALUE);
                });
        if (filling.kind().isReply() && !filling.enclosures().isEmpty()) {
            throw BusinessException.invalid("enclosures", "request.error.letter-files");
        }
        if (filling.enclosures().size() > MOST_ENCLOSURES
                || filling.enclosures().stream().anyMatch(one -> one.length() > LONGEST_ENCLOSURE)) {
            throw BusinessException.invalid(
                    "enclosures", "request.error.letter-enclosures", MOST_ENCLOSURES, LONGEST_ENCLOSURE);
        }
        if (!filling.kind().isLetter()
                || filling.kind().isReply() && !isAnswering(filling.passages(), request.matters())) {
            throw new BusinessException("request.error.letter-passages");
        }
    }

    /** One passage a matter, each of those that its outcome allows. */
    private static boolean isAnswering(List<LetterFilling.Passage> passages, List<RequestMatter> matters) {
        return passages.size() == matters.size()
                && matters.stream()
                        .allMatch(matter -> matter.outcome() != null
                                && matter.passages()
                                        .contains(
                                                passages.get(matter.position()).kind()));
    }

    /** @throws BusinessException {@code request.error.letter-…}: a reply that is issued again says why */
    static void checkReason(LetterKind kind, List<LetterKind> earlier, String reason) {
        if (reason.length() > RequestLetter.LONGEST_REASON) {
            throw BusinessException.invalid("reason", "request.error.letter-reason-long", RequestLetter.LONGEST_REASON);
        }
        if (kind.isReply() && earlier.contains(kind) && reason.isEmpty()) {
            throw BusinessException.invalid("reason", "request.error.letter-again");
        }
    }

    /**
     * 选定的附件, in the order of the case.
     *
     * @throws BusinessException {@code request.error.letter-files} where one is none of what may be given
     */
    static List<RequestFile> chosen(List<Long> ids, List<RequestFile> given) {
        List<RequestFile> chosen =
                given.stream().filter(file -> ids.contains(file.id())).toList();
        if (chosen.size() != ids.size()) {
            throw BusinessException.invalid("enclosures", "request.error.letter-files");
        }
        return chosen;
    }

    static List<Enclosure> enclosures(List<RequestFile> files) {
        return files.stream()
                .map(file -> new Enclosure(file.name(), file.sha256()))
                .toList();
    }

    /**
     * 附件与答复相符: what is given has its file, what is given in part a redacted one, what is not given none.
     *
     * @throws BusinessException {@code request.error.letter-…} naming the matter or the file
     */
    static void checkFiles(LetterFilling filling, List<RequestFile> files, InformationRequest request) {
        if (files.size() > MOST_ENCLOSURES
                || !files.isEmpty() && !filling.kind().isReply()) {
            throw BusinessException.invalid(
                    "enclosures", "request.error.letter-enclosures", MOST_ENCLOSURES, LONGEST_ENCLOSURE);
        }
        for (RequestMatter matter : filling.kind().isReply() ? request.matters() : List.<RequestMatter>of()) {
            LetterKind passage = filling.passages().get(matter.position()).kind();
            List<RequestFile> own = files.stream()
                    .filter(file -> file.matter() == matter.position())
                    .toList();
            if (passage.isEnclosing() && own.isEmpty()) {
                throw BusinessException.invalid("enclosures", "request.error.letter-no-enclosure", matter.name());
            }
            own.stream()
                    .filter(file -> !passage.isEnclosing()
                            || passage == LetterKind.PARTIAL_GRANT && file.kind() != RequestFileKind.REDACTED)
                    .findFirst()
                    .ifPresent(file -> {
                        throw BusinessException.invalid(
                                "enclosures",
                                passage.isEnclosing()
                                        ? "request.error.letter-unredacted"
                                        : "request.error.letter-not-given",
                                file.name(),
                                matter.name());
                    });
        }
    }

    /** @throws BusinessException {@code request.error.letter-…}: something is missing, or says who asks */
    static void checkComplete(ComposedLetter letter, LetterFilling filling, PersonalData person) {
        if (!letter.missing().isEmpty()) {
            throw BusinessException.invalid(
                    letter.missing().get(0).name(), "request.error.letter-missing", letter.missing());
        }
        checkSilent(letter, filling, person);
    }

    /** 不透露申请人: what others get says nothing of him, whoever wrote it. */
    static void checkSilent(ComposedLetter letter, LetterFilling filling, PersonalData person) {
        if (filling.kind().isOfApplicant()) {
            return;
        }
        String text = letter.lines().stream().map(LetterLine::text).collect(Collectors.joining("\n"));
        person.toldBy(text).ifPresent(field -> {
            throw new BusinessException("request.error.letter-tells", field);
        });
    }
}
