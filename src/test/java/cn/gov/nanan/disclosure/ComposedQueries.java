package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.agenda.WaitingFilter;
import cn.gov.nanan.disclosure.agenda.WaitingList;
import cn.gov.nanan.disclosure.agenda.WaitingOrder;
import cn.gov.nanan.disclosure.annual.AnnualCases;
import cn.gov.nanan.disclosure.annual.ReportCell;
import cn.gov.nanan.disclosure.annual.ReportTable;
import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.RuleFiles;
import cn.gov.nanan.disclosure.audit.AuditFilter;
import cn.gov.nanan.disclosure.audit.AuditLog;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.caseload.Age;
import cn.gov.nanan.disclosure.caseload.Caseload;
import cn.gov.nanan.disclosure.caseload.CaseloadCases;
import cn.gov.nanan.disclosure.caseload.CaseloadFilter;
import cn.gov.nanan.disclosure.caseload.CaseloadScope;
import cn.gov.nanan.disclosure.caseload.Timing;
import cn.gov.nanan.disclosure.casework.RelatedRequests;
import cn.gov.nanan.disclosure.casework.RequestCriteria;
import cn.gov.nanan.disclosure.casework.RequestRegister;
import cn.gov.nanan.disclosure.casework.RequestStanding;
import cn.gov.nanan.disclosure.casework.RequestTray;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.Cursor;
import cn.gov.nanan.disclosure.catalogue.FacetField;
import cn.gov.nanan.disclosure.courier.Announcing;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueBand;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.deadline.Timeliness;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.handover.BatchList;
import cn.gov.nanan.disclosure.handover.PaperList;
import cn.gov.nanan.disclosure.handover.PaperStanding;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Beans;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.linkcheck.DeadLinks;
import cn.gov.nanan.disclosure.notice.Notices;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.number.IndexSerials;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.OneReading;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.platform.Totals;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemSubjects;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publication.DueFilter;
import cn.gov.nanan.disclosure.publication.DueList;
import cn.gov.nanan.disclosure.publication.IndexNumbers;
import cn.gov.nanan.disclosure.publicview.Validity;
import cn.gov.nanan.disclosure.reexamination.Reexaminations;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.remedy.RemedyFilter;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.reminder.Rounds;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.report.Board;
import cn.gov.nanan.disclosure.report.Coverage;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.Grain;
import cn.gov.nanan.disclosure.report.ListFilter;
import cn.gov.nanan.disclosure.report.Lists;
import cn.gov.nanan.disclosure.report.Register;
import cn.gov.nanan.disclosure.report.Span;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.IncomingRequest;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.LoginAttempts;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.transfer.ArrivalRegister;
import cn.gov.nanan.disclosure.transfer.PackageCarriers;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import cn.gov.nanan.disclosure.withheld.RegisterReleases;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemCriteria;
import cn.gov.nanan.disclosure.worklist.ItemSearch;
import cn.gov.nanan.disclosure.worklist.Precedents;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * 拼成的查询语句: every bean that composes a query at run time, asked in every way that makes a difference to the text. Who
 * sees all, and who sees some; with every filter and with none; from the beginning and from a place.
 */
final class ComposedQueries {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static final String TITLE = "关于某事的通知";

    /** Words, small letters, a 文号. */
    private static final List<String> TYPED = List.of("通知", "ict", "南工信〔2026〕5号");

    private final Beans beans;
    private final ActingAs acting = new ActingAs();
    private Long asked;

    ComposedQueries(EntityManager entities) {
        beans = new Beans()
                .with(EntityManager.class, entities)
                .with(Acting.class, acting)
                .with(OneReading.class, new OneReading() {
                    @Override
                    public <T> T once(Object key, Supplier<T> read) {
                        return read.get();
                    }
                })
                .with(Event.class, event())
                .with(Clock.class, Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), BureauClock.ZONE));
    }

    /** Whoever is asked for names is told them; what else happens concerns nobody here. */
    private Event<?> event() {
        return (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof Naming naming) {
                        beans.get(ItemSubjects.class).name(naming);
                    }
                    return null;
                });
    }

    /** Officers, and the rules of the files. */
    private void found() throws ReflectiveOperationException {
        beans.inject(acting);
        beans.get(RuleFiles.class).load();
        Section section = new Section("产业发展科", Section.Kind.SECTION, 1);
        beans.get(EntityManager.class).persist(section);
        for (Role role : Role.values()) {
            Officer officer = new Officer(role.name(), role.name(), "hash", false);
            officer.appoint(role, role.isOfSection() ? section : null);
            beans.get(EntityManager.class).persist(officer);
            if (role == Role.DRAFTER) {
                written(section, officer);
            }
        }
        asked = asked();
    }

    /** An item with the title of which it is asked what is like it. */
    private void written(Section section, Officer drafter) {
        Draft draft = new Draft(Items.form(TITLE), null, Decision.proactive(), Provenance.own());
        beans.get(EntityManager.class)
                .persist(new InformationItem(InformationKind.DOCUMENT, section, drafter, draft, Instant.EPOCH));
    }

    /** A request, of which it can be asked what is like it. */
    private Long asked() {
        InformationRequest request = new InformationRequest(
                new IncomingRequest(
                        "YSQ-2026-0001",
                        ArrivalChannel.FAX,
                        ApplicantKind.NATURAL_PERSON,
                        Sealed.erased(),
                        "",
                        List.of(new Wanted("技改项目名单", "南工信〔2026〕5号", null)),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        DAY),
                Instant.EPOCH);
        beans.get(EntityManager.class).persist(request);
        return request.id();
    }

    /** Asks all of it once; whoever is left out is named by {@link QueriesTest}. */
    void ask() throws ReflectiveOperationException {
        found();
        for (Role role : Role.values()) {
            acting.user(role.name());
            agenda(beans.get(WaitingList.class), beans.get(Totals.class));
        }
        for (Role reader : List.of(Role.DISCLOSURE_OFFICE, Role.SECTION_HEAD)) {
            acting.user(reader.name());
            tray(beans.get(InTray.class), beans.get(Totals.class));
            notices(beans.get(Notices.class), beans.get(Totals.class));
            items(beans.get(ItemSearch.class));
            requests(beans.get(RequestRegister.class), beans.get(RequestTray.class));
            beans.get(RelatedRequests.class).alike(asked);
            precedents(beans.get(Precedents.class));
            owed(beans.get(DueList.class));
            counts(beans.get(DueCounts.class), beans.get(Totals.class));
            timeliness(beans.get(Timeliness.class));
            papers(beans.get(PaperList.class));
            deadLinks(beans.get(DeadLinks.class), beans.get(Totals.class));
            lists(beans.get(Lists.class));
            beans.get(Board.class).figures(new Span(DAY, DAY), Grain.MONTH);
            beans.get(Board.class).timeliness();
            beans.get(Coverage.class).of(DAY.getYear());
            remedies(beans.get(Remedies.class));
            caseload(beans.get(Caseload.class), beans.get(CaseloadCases.class));
        }
        acting.user(Role.DISCLOSURE_OFFICE.name());
        annual(beans.get(AnnualCases.class));
        places().forEach(place -> beans.get(BatchList.class).after(place, 1));
        beans.get(BatchList.class).days(List.of(1L));
        beans.get(BatchList.class).on(DAY);
        numbers(beans.get(IndexNumbers.class), beans.get(IndexSerials.class));
        beans.get(RequestNumbers.class).next(DAY.getYear());
        beans.get(RequestNumbers.class).resume("YSQ-" + (DAY.getYear() + 1) + "-W0007");
        beans.get(RequestNumbers.class).nextLetter(LetterKind.EXTENSION_NOTICE, DAY.getYear());
        beans.get(Reexaminations.class).pending(0, 1);
        packages(beans.get(PackageRegister.class), beans.get(Totals.class));
        beans.get(ArrivalRegister.class).list(Long.MAX_VALUE, 1);
        beans.get(Totals.class)
                .ask(Map.of(
                        "",
                        List.of(
                                beans.get(ArrivalRegister.class).stagedCount(),
                                beans.get(TrustedNodes.class).endingCount(),
                                beans.get(RegisterReleases.class).waitingCount())));
        beans.get(PackageCarriers.class).list("", Long.MAX_VALUE, 1);
        beans.get(LoginAttempts.class).admit("drafter", "127.0.0.1");
        beans.get(Rounds.class).run(DAY);
        beans.get(Announcing.class).post(null);
        trail(beans.get(AuditLog.class));
        catalogue(beans.get(Catalogue.class));
    }

    /** In every order, every part of it, and how much of it there is. */
    private static void agenda(WaitingList list, Totals totals) {
        list.waiting(null, 1);
        for (WaitingOrder order : WaitingOrder.values()) {
            for (DueBand band : DueBand.values()) {
                for (String text : TYPED) {
                    WaitingFilter filter = new WaitingFilter(null, band, false, text, order);
                    list.waiting(filter, null, 1);
                    list.waiting(filter, inParts(order) ? "0_1.1" : "1.1", 1);
                    totals.ask(Map.of(band, list.counts(filter, list.days())));
                }
            }
            list.waiting(new WaitingFilter(null, null, true, null, order), null, 1);
        }
    }

    private static boolean inParts(WaitingOrder order) {
        return order == WaitingOrder.KIND;
    }

    private static void tray(InTray tray, Totals totals) {
        totals.ask(Map.of("", List.of(tray.underWayCount())));
        tray.waiting(null, 1);
        tray.waiting("1.1", 1);
        tray.waitingAt(Step.DRAFTING, null, 1);
        tray.reassignable(null, 1);
        tray.underWay(null, 1);
        tray.finished(null, 1);
    }

    private static void notices(Notices notices, Totals totals) {
        notices.unread(1);
        notices.unreadSplit(1);
        notices.page(true, null, 1);
        notices.page(false, "1.1", 1);
        totals.ask(Map.of("", List.of(notices.unreadCount(), notices.othersCount(), notices.othersLateCount())));
        notices.markAllRead();
    }

    private static void items(ItemSearch search) {
        for (String text : TYPED) {
            ItemCriteria criteria = new ItemCriteria(text, Step.DRAFTING, Attribute.PROACTIVE, 1L, DAY, DAY);
            search.find(criteria, null, 1);
            search.count(criteria);
        }
        search.count(ItemCriteria.text(null));
    }

    private static void requests(RequestRegister register, RequestTray tray) {
        for (RequestStanding standing : RequestStanding.values()) {
            RequestCriteria criteria = new RequestCriteria(
                    RequestStep.ARRIVED,
                    ArrivalChannel.FAX,
                    ApplicantKind.NATURAL_PERSON,
                    1L,
                    "0712",
                    standing,
                    DAY.getYear(),
                    "名单",
                    true);
            register.page(criteria, "1", 1);
            register.count(criteria);
        }
        register.page(RequestCriteria.ALL, null, 1);
        register.count(new RequestCriteria(null, null, null, null, null, null, null, "YSQ-2026-0", false));
        tray.waiting(null, 1);
        tray.waiting("2026-03-05.1", 1);
    }

    private static void precedents(Precedents precedents) {
        precedents.twins(TITLE, null);
        precedents.usage("05-3b", TITLE, null);
    }

    private static void owed(DueList list) {
        for (DeadlineStatus status : DeadlineStatus.values()) {
            places().forEach(place ->
                    list.after(new DueFilter(Set.of(status), 1L, Channel.WEBSITE, DAY, DAY), place, 1));
        }
        list.after(DueFilter.OWED, Optional.empty(), 1);
    }

    private static void counts(DueCounts counts, Totals totals) {
        for (DeadlineStatus status : DeadlineStatus.values()) {
            totals.ask(Map.of(status, List.of(counts.count(SubjectKind.ITEM, status))));
        }
        counts.counts(SubjectKind.ITEM);
        counts.doneCounts(SubjectKind.ITEM, Year.from(DAY));
    }

    private static void timeliness(Timeliness timeliness) {
        timeliness.bySection(SubjectKind.ITEM);
        timeliness.cells(SubjectKind.ITEM, DAY, DAY);
    }

    private static void papers(PaperList list) {
        for (PaperStanding standing : PaperStanding.values()) {
            list.count(standing);
            places().forEach(place -> list.after(standing, place, 1));
        }
        list.ofItem(1);
    }

    private static void remedies(Remedies remedies) {
        Stream.of(RemedyFilter.NONE, new RemedyFilter(RemedyKind.LAWSUIT, true), new RemedyFilter(null, false))
                .forEach(filter -> {
                    remedies.page(filter, null, 1);
                    remedies.page(filter, "2026-03-05.1", 1);
                });
        remedies.ofRequest(1);
        remedies.numbered("〔2026〕", 1);
        assertThrows(BusinessException.class, () -> remedies.find(1));
    }

    private static void caseload(Caseload board, CaseloadCases cases) {
        board.figures(DAY.getYear());
        for (CaseloadScope scope : CaseloadScope.values()) {
            Stream.concat(Stream.of((Timing) null), Stream.of(Timing.values())).forEach(timing -> {
                CaseloadFilter filter = new CaseloadFilter(
                        scope,
                        DAY.getYear(),
                        3,
                        RequestStep.HANDLING,
                        Age.WEEK,
                        timing,
                        ArrivalChannel.INTERNET,
                        1L,
                        Outcome.GRANTED);
                cases.count(filter);
                cases.page(filter, 0, 1);
            });
        }
    }

    private static void annual(AnnualCases cases) {
        for (ReportTable table : ReportTable.values()) {
            table.rows().forEach(row -> table.columnsOf(row.id()).forEach(column -> {
                ReportCell cell = new ReportCell(row.id(), column.id());
                cases.count(DAY.getYear(), cell);
                cases.page(DAY.getYear(), cell, 0, 1);
            }));
        }
    }

    private static void deadLinks(DeadLinks links, Totals totals) {
        links.after(0, 1);
        totals.ask(Map.of("", links.count()));
        links.of(1);
    }

    private static void lists(Lists lists) {
        for (Register register : Register.values()) {
            filters().forEach(filter -> lists.count(register, filter));
            pages(cursor -> lists.page(register, ListFilter.NONE, cursor, 1));
        }
        for (Figure figure : Figure.values()) {
            filters().forEach(filter -> lists.count(figure, filter));
            pages(cursor -> lists.page(figure, ListFilter.NONE, cursor, 1));
        }
    }

    private static Stream<ListFilter> filters() {
        return TYPED.stream().map(text -> new ListFilter(1L, "C01", Step.DRAFTING, DAY, DAY, text));
    }

    /** The first page, and those after a place, by day or by moment; a place of the other kind is refused. */
    private static void pages(Consumer<String> list) {
        list.accept(null);
        Stream.of("2026-03-05.1", "2026-03-05.1.1", "1.1", "1.1.1").forEach(place -> {
            try {
                list.accept(place);
            } catch (BusinessException otherKind) {
                assertEquals("common.error.page-key", otherKind.key());
            }
        });
    }

    private static List<Optional<PageKey>> places() {
        return List.of(Optional.empty(), Optional.of(PageKey.of(DAY, 1)));
    }

    private static void numbers(IndexNumbers numbers, IndexSerials serials) {
        IndexNumber next = numbers.next("C01", DAY.getYear());
        numbers.reserve(next.toString());
        serials.takeBack(DAY.getYear(), next.serial(), next.serial() - 1);
        serials.lasts();
    }

    private static void trail(AuditLog log) {
        AuditFilter filter = new AuditFilter("who", "act*", "item:1", Set.of("item:1"), DAY, DAY);
        log.latest(filter, null, 1);
        log.after(filter, 1, 1);
    }

    private static void catalogue(Catalogue catalogue) {
        for (String text : TYPED) {
            CatalogueQuery query =
                    new CatalogueQuery(text, "政策文件", "其他", "通知", DAY.getYear(), "某局", DAY, DAY, Validity.IN_FORCE);
            catalogue.page(query, null, 1);
            catalogue.rows(query, new Cursor(1, "QZ07000-0700-2026-00001"), 1);
            catalogue.count(query);
            Stream.of(FacetField.values()).forEach(field -> catalogue.facets(query, field));
        }
        catalogue.changes(0, 1);
    }

    private static void packages(PackageRegister register, Totals totals) {
        totals.ask(Map.of("", List.of(register.waitingCount(), register.refusedCount())));
        register.waiting(0, 1);
        register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 1);
        register.undelivered(List.of(), 1);
    }
}
