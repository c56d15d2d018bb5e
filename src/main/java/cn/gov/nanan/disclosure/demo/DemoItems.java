package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Field;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.publication.Previews;
import cn.gov.nanan.disclosure.publication.PublicForm;
import cn.gov.nanan.disclosure.screening.Confirmation;
import cn.gov.nanan.disclosure.screening.ScreeningPoint;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 演示件之集: carries each row of {@code db/demo/items.csv} as far as it says, through the real acts. */
@Stateless
public class DemoItems {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<ItemActed> acted;

    @Inject
    private Jobs jobs;

    @Inject
    private Officers officers;

    @Inject
    private TypeRules rules;

    @Inject
    private Calendars calendars;

    @Inject
    private Files files;

    @Inject
    private Previews previews;

    /** Loads the items where no node has yet. */
    public boolean loadOnce() {
        boolean first = jobs.claim("demo.items", Instant.EPOCH.plusSeconds(1));
        if (first) {
            load();
        }
        return first;
    }

    private void load() {
        List<Officer> everybody = officers.all();
        DemoDays days = new DemoDays(calendars.current(), clock.instant());
        DemoRow.all().forEach(row -> carry(row, everybody, days));
    }

    private void carry(DemoRow row, List<Officer> everybody, DemoDays days) {
        InformationItem item = begin(row, days);
        int act = 0;
        for (DemoRow.Done next : row.acts()) {
            act++;
            perform(item, next.action(), row, everybody, days.at(next.daysAgo(), act));
        }
    }

    private InformationItem begin(DemoRow row, DemoDays days) {
        Officer drafter = officers.byUserName(row.drafter()).orElseThrow();
        Section section = drafter.sectionsAs(Role.DRAFTER).get(0);
        Draft draft = new Draft(
                row.form(days.ago(Math.max(0, row.begun() - 8))),
                row.typeRule() == null ? null : rules.byCode(row.typeRule()).orElseThrow(),
                row.decision(),
                row.provenance(days.ago(row.begun())));
        Instant begun = days.at(row.begun(), 0);
        InformationItem item = new InformationItem(row.kind(), section, drafter, draft, begun);
        entities.persist(item);
        if (row.file() != null) {
            attach(item, row.file(), drafter, begun);
        }
        return item;
    }

    private void attach(InformationItem item, String file, Officer drafter, Instant at) {
        try (InputStream in = DemoItems.class.getResourceAsStream("/db/demo/attachment.csv")) {
            item.attach(files.store(file, in), Actor.alone(drafter), at);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private void perform(InformationItem item, Action action, DemoRow row, List<Officer> everybody, Instant at) {
        Actor actor = everybody.stream()
                .map(Actor::alone)
                .filter(one -> item.openActions(one).contains(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(action + " at " + item.step() + ": " + item.title()));
        if (action == Action.PUBLISH) {
            look(item, actor.officer(), at);
        }
        ItemActed event = item.perform(action, actor, input(item, action, actor, row, at), at);
        entities.flush();
        acted.fire(event);
    }

    /** Who publishes has looked; what is not doubtful is forgotten again. */
    private void look(InformationItem item, Officer officer, Instant at) {
        Stream.of(ScreeningPoint.values())
                .filter(point -> point != ScreeningPoint.PREVIEW)
                .map(point -> new Confirmation(item.id(), point, officer, at))
                .forEach(entities::persist);
        LocalDate day = LocalDate.ofInstant(at, BureauClock.ZONE);
        entities.persist(Confirmation.seen(item.id(), previews.digest(item, PublicForm.of(item), day), officer, at));
    }

    private static ActionInput input(InformationItem item, Action action, Actor actor, DemoRow row, Instant at) {
        if (item.transitions(actor).asks(action).contains(Field.DOCUMENT_NUMBER)) {
            return issuing(item, row.serial(), LocalDate.ofInstant(at, BureauClock.ZONE));
        }
        if (item.transitions(actor).asks(action).contains(Field.FORMATION_DATE)) {
            LocalDate today = LocalDate.ofInstant(at, BureauClock.ZONE);
            return ActionInput.issuing(null, today, today);
        }
        boolean remarked = item.transitions(actor).needs(action).contains(Field.REMARK);
        String remark = remarked ? remark(action, row) : null;
        return switch (action) {
            case GIVE_OPINION -> ActionInput.advising(row.advice(), Findings.of(), remark);
            case PASS_RECHECK -> ActionInput.reviewing(Findings.of(), remark);
            default -> ActionInput.remark(remark);
        };
    }

    private static ActionInput issuing(InformationItem item, int serial, LocalDate issued) {
        String prefix = Setting.AGENCY_DOCUMENT_PREFIX.value();
        LocalDate signed = LocalDate.ofInstant(item.since(), BureauClock.ZONE);
        DocumentNumber number = new DocumentNumber(prefix, issued.getYear(), serial, true);
        return ActionInput.issuing(number.toString(), signed, issued);
    }

    private static String remark(Action action, DemoRow row) {
        boolean clearing = action == Action.PASS_RECHECK || row.remark() == null;
        return clearing ? Messages.text(Locale.CHINESE, "procedure.secrecy.default") : row.remark();
    }
}
