package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.AnswerFiles;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.LetterDuty;
import cn.gov.nanan.disclosure.request.LetterOrder;
import cn.gov.nanan.disclosure.request.LetterPress;
import cn.gov.nanan.disclosure.request.RequestFile;
import cn.gov.nanan.disclosure.request.RequestFileKind;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** 演示文书: the letters that the acts on the demo requests owe, and what the answers give. */
@Dependent
public class DemoLetters {
    private static final Map<Placeholder, String> WRITTEN = Map.of(
            Placeholder.SOUGHT, "技术改造专项资金拟补助项目中贵方的投资构成和设备清单",
            Placeholder.GIVEN, "预案的总则、组织体系、预警和响应程序、善后处置",
            Placeholder.WITHHELD, "预案附录所列重点目标的安全防护部署");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Files files;

    @Inject
    private LetterPress press;

    @Inject
    private AnswerFiles answers;

    /** 拟提供的文件, before the answer is proposed. */
    void enclose(InformationRequest request, DemoRequestRow row, Officer officer, Instant at) {
        if (row.outcome() == Outcome.PARTIALLY_GRANTED) {
            try (InputStream in = DemoLetters.class.getResourceAsStream("/db/demo/attachment.csv")) {
                entities.persist(RequestFile.plain(
                        request,
                        new RequestFile.Placed(RequestFileKind.REDACTED, 0),
                        files.store(row.wanted().title() + "（区分处理后）.csv", in),
                        officer,
                        at));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("attachment.csv", unreadable);
            }
        }
    }

    /** 制发: whatever is owed. */
    void issue(InformationRequest request, DemoRequestRow row, Officer officer, Instant at) {
        List<LetterDuty> owed =
                request.letterDuties().stream().filter(duty -> !duty.isIssued()).toList();
        owed.forEach(duty -> press.issue(request, order(request, row, duty.kind()), officer, at));
    }

    private LetterOrder order(InformationRequest request, DemoRequestRow row, LetterKind kind) {
        if (!kind.isReply()) {
            return LetterOrder.of(new LetterFilling(kind, written(kind), List.of(), List.of()));
        }
        LetterKind passage = LetterKind.of(row.outcome());
        LetterFilling reply =
                new LetterFilling(kind, Map.of(), List.of(new LetterFilling.Passage(passage, WRITTEN)), List.of());
        return LetterOrder.of(reply)
                .enclosing(press.given(request).stream().map(RequestFile::id).toList());
    }

    private static Map<Placeholder, String> written(LetterKind kind) {
        return kind == LetterKind.THIRD_PARTY_LETTER
                ? Map.of(Placeholder.SOUGHT, WRITTEN.get(Placeholder.SOUGHT))
                : Map.of();
    }

    /** 发文字号 of the reply. */
    String number(InformationRequest request) {
        return answers.reply(request).orElseThrow().number();
    }
}
