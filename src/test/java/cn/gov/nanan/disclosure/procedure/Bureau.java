package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.Previews;
import cn.gov.nanan.disclosure.publication.PublicForm;
import cn.gov.nanan.disclosure.screening.ScreeningPoint;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** 测试单位: seven officers in the database, and what they do there, each as himself. */
@ApplicationScoped
public class Bureau {
    private static final Map<String, Role> OFFICERS = Map.of(
            "drafter", Role.DRAFTER,
            "head", Role.SECTION_HEAD,
            "leader", Role.LEADER,
            "signatory", Role.SIGNATORY,
            "office", Role.DISCLOSURE_OFFICE,
            "general", Role.GENERAL_OFFICE);
    private static final Map<Action, String> ACTORS = Map.of(
            Action.SUBMIT, "drafter",
            Action.AGREE, "head",
            Action.DETERMINE, "leader",
            Action.SIGN, "signatory",
            Action.ISSUE, "general",
            Action.PASS_RECHECK, "office",
            Action.PUBLISH, "office",
            Action.FILE, "general");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Handling handling;

    @Inject
    private Screenings screenings;

    @Inject
    private Previews previews;

    @Inject
    private Drafts drafts;

    @Inject
    private TypeRules rules;

    /** Fills the sections and officers in, once. */
    @Transactional
    public Long founded() {
        List<Section> sections = entities.createQuery("select s from Section s where s.name = '产业发展科'", Section.class)
                .getResultList();
        if (!sections.isEmpty()) {
            return sections.get(0).id();
        }
        Section section = new Section("产业发展科", Section.Kind.SECTION, 1);
        Section other = new Section("安全监管科", Section.Kind.SECTION, 2);
        entities.persist(section);
        entities.persist(other);
        OFFICERS.forEach((user, role) -> appoint(user, role, section));
        appoint("drafter2", Role.DRAFTER, other);
        return section.id();
    }

    /** 系统管理员, once. */
    @Transactional
    public void administrator() {
        if (entities.createQuery("select o from Officer o where o.userName = 'administrator'", Officer.class)
                .getResultList()
                .isEmpty()) {
            appoint("administrator", Role.ADMIN, null);
        }
    }

    private void appoint(String user, Role role, Section section) {
        Officer officer = new Officer(user, user, "hash", false);
        officer.appoint(role, role.isOfSection() ? section : null);
        entities.persist(officer);
    }

    public long started(Long section, String title, Decision decision) {
        actingAs.user("drafter");
        return drafts.start(
                section, new Draft(Items.form(title), rules.byCode("05-3b").orElseThrow(), decision));
    }

    /** Carries an item on by these acts; the step at which it then stands. */
    public Step carried(long item, String number, Action... actions) {
        Step step = null;
        for (Action action : actions) {
            step = acted(ACTORS.get(action), item, action, input(action, number));
        }
        return step;
    }

    public Step acted(String user, long item, Action action, ActionInput input) {
        actingAs.user(user);
        InformationItem found = handling.find(item);
        int version = found.version();
        return action == Action.PUBLISH || action == Action.ENDORSE
                ? screenings.release(
                        item,
                        version,
                        action,
                        input,
                        EnumSet.allOf(ScreeningPoint.class),
                        previews.digest(item, PublicForm.of(found)))
                : handling.perform(item, version, action, input);
    }

    public static ActionInput input(Action action, String number) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return switch (action) {
            case ISSUE -> ActionInput.issuing(number, day, day);
            case PASS_RECHECK -> Items.clean("意见");
            default -> ActionInput.remark("意见");
        };
    }

    /** Lets all act at the same moment; how many succeeded, the others having been refused in words. */
    public long atOnce(List<Callable<?>> acts) {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> results = acts.stream()
                .map(act -> executor.submit(() -> {
                    start.await();
                    return isDone(act);
                }))
                .toList();
        start.countDown();
        return IntStream.range(0, acts.size())
                .filter(one -> got(results.get(one)))
                .count();
    }

    @ActivateRequestContext
    public Step as(String user, long item, int version, Action action, ActionInput input) {
        actingAs.user(user);
        return handling.perform(item, version, action, input);
    }

    private static boolean isDone(Callable<?> act) throws Exception {
        try {
            act.call();
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    private static boolean got(Future<Boolean> result) {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
