package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.reply.Outcome;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** 答复的文件: the reply as it was issued, and what is given with it. */
@Stateless
public class AnswerFiles {
    private static final String PDF = "application/pdf";

    /** 一份文件. */
    public record AnswerFile(String name, String mediaType, byte[] content) {}

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    @Inject
    private Files files;

    /** 最近一次制发的答复书; empty where none was issued. */
    public Optional<RequestLetter> reply(InformationRequest request) {
        return latest(request, LetterKind::isReply);
    }

    /** 最近一次制发的 of such a kind. */
    public Optional<RequestLetter> latest(InformationRequest request, Predicate<LetterKind> which) {
        return entities.createQuery(
                        "select l from RequestLetter l where l.request = :request order by l.position desc",
                        RequestLetter.class)
                .setParameter("request", request)
                .getResultStream()
                .filter(letter -> which.test(letter.kind()))
                .findFirst();
    }

    /** The letter as it was issued, to be read. */
    public AnswerFile printed(RequestLetter letter) {
        String kind = Messages.text(Locale.SIMPLIFIED_CHINESE, Messages.keyOf(letter.kind()));
        String name = letter.number() == null ? kind : letter.number() + kind;
        return new AnswerFile(
                name + ".pdf", PDF, letter.copy(LetterFormat.PDF).orElseThrow().opened(seal));
    }

    /** What the applicant is given to fetch, the reply first. */
    public List<AnswerFile> of(InformationRequest request) {
        List<AnswerFile> given = new ArrayList<>();
        reply(request).ifPresent(letter -> {
            given.add(printed(letter));
            letter.enclosures().stream()
                    .map(RequestFile::file)
                    .forEach(file -> given.add(new AnswerFile(file.name(), file.mediaType(), bytes(file))));
        });
        return given;
    }

    /** 区分处理后的文件: matters that are given in part and have none, 条例第三十七条. */
    public List<RequestMatter> unredacted(InformationRequest request) {
        List<Integer> redacted = entities.createQuery(
                        "select f.matter from RequestFile f where f.request = :request and f.kind = :kind",
                        Integer.class)
                .setParameter("request", request)
                .setParameter("kind", RequestFileKind.REDACTED)
                .getResultList();
        return request.matters().stream()
                .filter(matter ->
                        matter.outcome() == Outcome.PARTIALLY_GRANTED && !redacted.contains(matter.position()))
                .toList();
    }

    private byte[] bytes(StoredFile file) {
        try (InputStream content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.sha256(), unreadable);
        }
    }
}
