package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.LetterLine;
import cn.gov.nanan.disclosure.print.Printable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 没有字形的字符: what would be printed as its code, told where the printing is offered. */
@Named
@ApplicationScoped
public class Undrawn {
    public List<String> ofForm(DispatchForm form) {
        return Printable.undrawn(
                Stream.of(form.title(), form.keywords(), form.summary(), form.recipients(), form.copies(), form.body())
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
