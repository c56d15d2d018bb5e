package cn.gov.nanan.disclosure.faults;

import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 申请人: some citizens at once who hand in one request after another, and remember the number of each receipt. */
final class Citizens implements AutoCloseable {
    /** For a server that believes where they say they come from: one address may hand in so often an hour and no more. */
    static final String OPTION = "-Ddisclosure.proxy.addresses=127.0.0.1";

    private static final AtomicInteger HOMES = new AtomicInteger();

    /** What each of them asks for. */
    static final String WANTED = "技改项目验收名单";

    private static final String FORM = "requests/new";
    /** A form that is sent sooner is not believed, and its page would be asked for in vain. */
    private static final Duration WRITING = Duration.ofMillis(2100);

    private static final String TOO_FAST = "提交得太快了";

    private static final Pattern ALREADY = Pattern.compile("已经提交过，申请编号是 (\\S+?)，");

    private final URI server;
    private final Queue<String> numbers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Answers answers = new Answers();
    private final ExecutorService threads;
    private volatile boolean stopped;

    private Citizens(URI server, int count) {
        this.server = server;
        this.threads = Executors.newFixedThreadPool(count);
    }

    static Citizens begin(URI server, int count) {
        Citizens citizens = new Citizens(server, count);
        for (int n = 0; n < count; n++) {
            citizens.threads.submit(citizens::goOn);
        }
        return citizens;
    }

    /** What has been acknowledged. */
    List<String> numbers() {
        return new ArrayList<>(numbers);
    }

    /** How often there was no answer, or another than a receipt. */
    int refused() {
        return refused.get();
    }

    /** All that they have heard. */
    Answers answers() {
        return answers;
    }

    private void goOn() {
        while (!stopped) {
            try {
                handIn();
            } catch (IllegalStateException | MalformedURLException | AssertionError noAnswer) {
                refused.incrementAndGet();
            }
        }
    }

    private void handIn() throws MalformedURLException {
        Visitor citizen = citizen(server);
        VisitedPage form = filled(answers.heard(() -> citizen.open(FORM)));
        long writing = System.nanoTime() + WRITING.toNanos();
        Patience.until("he has written", () -> stopped || System.nanoTime() > writing);
        Patience.until("the form is old enough to be believed", () -> stopped || isTaken(form));
    }

    /** One request, and what is said of it. */
    static String once(URI server) {
        try {
            VisitedPage form = filled(citizen(server).open(FORM));
            List<String> said = new ArrayList<>();
            Patience.until("the form is old enough to be believed", () -> {
                said.add(0, form.press("提交申请").text());
                return !said.get(0).contains(TOO_FAST);
            });
            return said.get(0);
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Visitor citizen(URI server) throws MalformedURLException {
        int home = HOMES.incrementAndGet();
        String address = "10." + home / 65536 % 256 + "." + home / 256 % 256 + "." + home % 256;
        return new Visitor(server.toURL(), "X-Forwarded-For", address);
    }

    private static VisitedPage filled(VisitedPage form) {
        return form.fill("申请人类型", "NATURAL_PERSON")
                .fill("姓名", "陈晓明")
                .fill("证件号码", "350583199003070011")
                .fill("联系电话", "13800001234")
                .fill("所需信息名称", WANTED)
                .fill("提供方式", "ELECTRONIC")
                .fill("获取途径", "ONLINE");
    }

    /** Whoever is told that the database is away sends the same again, and hears the number if it had been taken after all. */
    private boolean isTaken(VisitedPage form) {
        VisitedPage answer = answers.heard(() -> form.press("提交申请"));
        Matcher already = ALREADY.matcher(answer.text());
        if (answer.document().getElementById("receipt") != null) {
            numbers.add(answer.document().getElementById("number").text());
        } else if (already.find()) {
            numbers.add(already.group(1));
        } else if (Answers.isAway(answer)) {
            refused.incrementAndGet();
            return false;
        } else if (answer.text().contains(TOO_FAST)) {
            return false;
        } else {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return true;
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
