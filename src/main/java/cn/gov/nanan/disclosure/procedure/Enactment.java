package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.form.PublicElements;

/** 办理落实: puts into an item what was said with an act, and what follows from the row that it goes. */
record Enactment(InformationItem item, Attempt attempt) {
    /** What the row asks for, as far as it was said. */
    void take() {
        Manuscript text = item.text();
        PublicLife life = item.publicLife();
        attempt.heard(Field.TEXT, ActionInput.Revising.class)
                .filter(said -> !item.step().isTextOpen())
                .ifPresent(said -> {
                    text.revise(said.form());
                    text.edited(attempt.officer(), attempt.now());
                });
        attempt.namedCategory().ifPresent(text::categorise);
        attempt.heard(Field.ELEMENTS, ActionInput.Arranging.class).ifPresent(said -> text.arrange(said.elements()));
        attempt.heard(Field.CORRECTION, ActionInput.Correcting.class)
                .map(ActionInput.Correcting::amendment)
                .ifPresent(asked -> life.ask(new Correction(item.trail().size(), asked.note(), asked.of(item))));
        attempt.heard(Field.ISSUE_DATE, ActionInput.Issuing.class)
                .ifPresent(said -> item.issued(Issue.of(said, attempt.row())));
        attempt.heard(Field.SOURCE_PAGE, ActionInput.Sourced.class).ifPresent(said -> life.locate(said.page()));
        attempt.heard(Field.WITHDRAWAL, ActionInput.Withdrawing.class).ifPresent(said -> life.ask(said.reason()));
        attempt.heard(Field.ASSIGNEE, ActionInput.Assigning.class).ifPresent(said -> item.assign(said.assignee()));
    }

    /** What the row says besides. */
    void settle() {
        Transition row = attempt.row();
        PublicLife life = item.publicLife();
        if (row.has(Effect.TAKES_SOURCE_DATES)) {
            item.issued(Issue.obtained(item.provenance()));
        }
        if (row.has(Effect.DISCLOSES) && item.isReopened() && !isOpened()) {
            life.open(attempt.today());
        }
        if (row.has(Effect.WITHHOLDS)) {
            life.open(null);
        }
        if (row.has(Effect.CORRECTS)) {
            PublicElements after = life.correct(item.publicElements(), attempt.now());
            item.text().correct(after);
            item.issued(Issue.corrected(item, after));
        }
        if (row.has(Effect.REPEALS)) {
            item.repeal(attempt.today());
        }
        if (row.has(Effect.RELEASES) && item.isRelated(RelationKind.REPEALS)) {
            item.relation().earlier().repeal(attempt.today());
        }
    }

    /** Was what had been withheld opened before, and is it still to be disclosed? */
    private boolean isOpened() {
        return item.publicLife().openedOn() != null && item.attribute() == Attribute.PROACTIVE;
    }
}
