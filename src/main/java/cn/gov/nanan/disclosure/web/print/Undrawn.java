package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.LetterLine;
import cn.gov.nanan.disclosure.print.Printable;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 没有字形的字符: what would be printed as its code, told where the printing is offered. */
@Named
@ApplicationScoped
public class Undrawn {
    /** All that the sheet of an item prints: form, names of files and people, opinions. */
    public List<String> ofItem(InformationItem item) {
        DispatchForm form = item.form();
        Stream<String> typed =
                Stream.of(form.title(), form.keywords(), form.summary(), form.recipients(), form.copies(), form.body());
        Stream<String> files = item.attachments().stream().map(StoredFile::name);
        Stream<String> acts =
                item.trail().stream().flatMap(entry -> Stream.of(entry.officer().name(), entry.remark()));
        Stream<String> names = Stream.of(item.section().name(), item.drafter().name());
        Stream<String> reason = Stream.ofNullable(item.decision()).map(Decision::reason);
        return Printable.undrawn(Stream.of(typed, files, acts, names, reason)
                .flatMap(each -> each)
                .filter(Objects::nonNull));
    }

    public List<String> ofLetter(ComposedLetter letter) {
        return Printable.undrawn(letter.lines().stream().map(LetterLine::text));
    }

    public List<String> ofBatch(Batch batch) {
        return Printable.undrawn(
                batch.lines().stream().map(line -> line.paper().item().form().title()));
    }
}
