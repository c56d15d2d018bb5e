package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** 一年的申请: rows as the procedure leaves them, of many days at once. */
@Stateless
public class YearOfRequests {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final long BASE = 500_000;
    private static final Set<Outcome> LAPSED = EnumSet.of(Outcome.OTHER_FEE_LAPSED, Outcome.OTHER_CLARIFICATION_LAPSED);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** So many from September 2024 to February 2026, a fifth of them open, half of them of 产业发展科. */
    public void fill(long seed, int from, int to) {
        Random random = new Random(seed);
        for (int n = from; n < to; n++) {
            LocalDate received = FIRST.plusDays(random.nextInt(540));
            boolean open = random.nextInt(5) == 0;
            insert(
                    BASE + n,
                    "YSQ-2024-%04d".formatted(n),
                    any(random, ApplicantKind.values()),
                    any(random, ArrivalChannel.values()),
                    received,
                    open ? null : received.plusDays(random.nextInt(60)),
                    open ? null : any(random, Outcome.values()),
                    random.nextBoolean() ? "产业发展科" : "安全监管科");
        }
    }

    /** One that is open, of a section. */
    public void one(String number, String section) {
        insert(
                BASE - number.hashCode() % 100_000,
                number,
                ApplicantKind.NATURAL_PERSON,
                ArrivalChannel.IN_PERSON,
                LocalDate.of(2026, 2, 2),
                null,
                null,
                section);
    }

    /** Of each that is open the other section is given a matter. */
    public void share() {
        entities.createNativeQuery("insert into request_matter (id, request_id, position, wanted_title, elsewhere,"
                        + " section_id) select r.id, r.id, 0, '名单', false, s.id from information_request r"
                        + " join section s on s.name in ('产业发展科', '安全监管科') and s.id <> r.section_id"
                        + " where r.concluded_on is null")
                .executeUpdate();
    }

    /** Where a case stands from now on. */
    public void move(String number, RequestStep step) {
        entities.createNativeQuery("update information_request set step = :step where number = :number")
                .setParameter("step", step.name())
                .setParameter("number", number)
                .executeUpdate();
    }

    /** As what a year's report goes to the public. */
    public void publishAs(int year, long item) {
        entities.createNativeQuery("update annual_report set item_id = :item where report_year = :year")
                .setParameter("item", item)
                .setParameter("year", year)
                .executeUpdate();
    }

    /** 文种 of an item, by the code of its rule. */
    public void retype(long item, String rule) {
        entities.createNativeQuery(
                        "update information_item set type_rule_id = (select max(id) from type_rule where code = :rule)"
                                + " where id = :item")
                .setParameter("rule", rule)
                .setParameter("item", item)
                .executeUpdate();
    }

    /** What a case says otherwise from now on. */
    public void change(String number, Outcome outcome) {
        entities.createNativeQuery("update information_request set outcome = :outcome where number = :number")
                .setParameter("outcome", outcome.name())
                .setParameter("number", number)
                .executeUpdate();
    }

    private void insert(
            long id,
            String number,
            ApplicantKind kind,
            ArrivalChannel channel,
            LocalDate received,
            LocalDate concluded,
            Outcome outcome,
            String section) {
        Query insert = entities.createNativeQuery("insert into information_request (id, version, number, channel,"
                        + " applicant_kind, personal_key, personal_text, person, code_digest, delivery_form,"
                        + " delivery_route, arrived_on, received_on, step, since, section_id, due_date,"
                        + " due_provisional, outcome, concluded_on, served_on) select cast(:id as bigint), 0, :number, :channel,"
                        + " :kind, 'k', 't', 'p', 'd', 'PAPER', 'POST', cast(:received as date),"
                        + " cast(:received as date), :step, current_timestamp, s.id, cast(:due as date), false,"
                        + (outcome == null
                                ? " null, null, null"
                                : " :outcome, cast(:concluded as date), cast(:served as date)")
                        + " from section s where s.name = :section")
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("channel", channel.name())
                .setParameter("kind", kind.name())
                .setParameter("received", received)
                .setParameter("step", (outcome == null ? RequestStep.HANDLING : RequestStep.FILED).name())
                .setParameter("due", received.plusDays(28))
                .setParameter("section", section);
        if (outcome != null) {
            insert.setParameter("outcome", outcome.name())
                    .setParameter("concluded", concluded)
                    .setParameter("served", LAPSED.contains(outcome) ? null : concluded);
        }
        insert.executeUpdate();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
