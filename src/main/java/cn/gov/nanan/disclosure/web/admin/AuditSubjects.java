package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.casework.RequestCriteria;
import cn.gov.nanan.disclosure.casework.RequestRegister;
import cn.gov.nanan.disclosure.casework.RequestRows;
import cn.gov.nanan.disclosure.handover.BatchList;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Directory;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.subject.SubjectName;
import cn.gov.nanan.disclosure.worklist.ItemCriteria;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import cn.gov.nanan.disclosure.worklist.ItemSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 留痕的对象: what subjects are called, for whom they may be named; and which of them somebody means who types a name. */
@RequestScoped
class AuditSubjects {
    /** So many items, and so many requests, may be meant by what somebody types. */
    private static final int MOST = 200;

    private static final String BATCH = "batch:";
    private static final String SECTION = "section:";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern KEY = Pattern.compile("([a-z-]+):(\\d{1,18})");

    /** As what the trail names them. */
    private static final Map<String, SubjectKind> KINDS = Map.of(
            "item", SubjectKind.ITEM,
            "request", SubjectKind.REQUEST,
            "annual", SubjectKind.ANNUAL_REPORT,
            "annual_report", SubjectKind.ANNUAL_REPORT,
            "remedy", SubjectKind.REMEDY);

    @Inject
    private Event<Naming> owners;

    @Inject
    private Acting acting;

    @Inject
    private ItemSearch items;

    @Inject
    private RequestRegister requests;

    @Inject
    private Directory directory;

    @Inject
    private Categories categories;

    @Inject
    private Sections sections;

    @Inject
    private Remedies remedies;

    @Inject
    private BatchList handedOver;

    private Map<String, Directory.Colleague> people;
    private Map<String, String> categoryNames;

    /** All officers by their accounts, in the order of their names. */
    Map<String, Directory.Colleague> people() {
        if (people == null) {
            people = directory.all().stream()
                    .collect(Collectors.toMap(
                            Directory.Colleague::userName,
                            one -> one,
                            (one, two) -> one,
                            java.util.LinkedHashMap::new));
        }
        return people;
    }

    /** What the category with this code is called, or was last; the code itself where there is none. */
    String category(String code) {
        if (categoryNames == null) {
            categoryNames = categories.versions().stream()
                    .collect(Collectors.toMap(ContentCategory::code, ContentCategory::name, (newest, older) -> newest));
        }
        return categoryNames.getOrDefault(code, code);
    }

    /** May the titles of items and requests be named to the reader? Who administers the system sees no content. */
    boolean isNaming() {
        return Visibility.of(acting.actor()).all();
    }

    /** 审计员、公开办: who reads the registers of remedies and batches. */
    private boolean isReadingRegisters() {
        return acting.officer().holds(Role.AUDITOR) || acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** What these are called, by their keys; 国家秘密 has no name, and nothing has one for whom it may not be named. */
    Map<String, String> titles(Collection<String> keys) {
        Map<String, Subject> subjects = new HashMap<>();
        if (isNaming()) {
            keys.forEach(key -> subject(key).ifPresent(subject -> subjects.put(key, subject)));
        }
        Naming naming = Naming.of(subjects.values(), owners);
        Map<String, String> titles = batches(keys);
        subjects.forEach((key, subject) -> {
            SubjectName name = naming.name(subject);
            if (!name.secret() && name.title() != null) {
                titles.put(key, name.title());
            }
        });
        return titles;
    }

    /** 移交批次 are called by their days. */
    private Map<String, String> batches(Collection<String> keys) {
        Map<String, String> named = new HashMap<>();
        if (isReadingRegisters()) {
            List<Long> ids = keys.stream()
                    .filter(key -> key.matches(BATCH + "\\d{1,18}"))
                    .map(key -> Long.valueOf(key.substring(BATCH.length())))
                    .toList();
            handedOver.days(ids).forEach((id, day) -> named.put(BATCH + id, day.toString()));
        }
        return named;
    }

    /** Of its page; empty where the reader sees no content. */
    String address(String key) {
        if (!isNaming()) {
            return "";
        }
        return key.startsWith(BATCH) && isReadingRegisters()
                ? "/handover/batch?id=" + key.substring(BATCH.length())
                : subject(key).map(Subject::address).orElse("");
    }

    private static Optional<Subject> subject(String key) {
        Matcher named = KEY.matcher(key);
        return named.matches() && KINDS.containsKey(named.group(1))
                ? Optional.of(new Subject(KINDS.get(named.group(1)), Long.valueOf(named.group(2)), null, null))
                : Optional.empty();
    }

    /**
     * The keys of what somebody may mean by these words: titles and numbers of what he may see, the day of a batch, names of
     * people and sections. A section that is called otherwise today is found by the whole of its name of then.
     *
     * @throws BusinessException {@code audit.error.about} where they are more than one list can answer for
     */
    Set<String> meant(String typed, Map<String, String> texts) {
        Set<String> keys = new HashSet<>();
        Matcher numbered = Pattern.compile("(\\D+?)\\s*(\\d{1,18})").matcher(typed.strip());
        if (numbered.matches()) {
            kinds(numbered.group(1), texts).forEach(kind -> keys.add(kind + ":" + numbered.group(2)));
        }
        List<ItemRow> named = named(typed);
        RequestRows asked =
                requests.page(new RequestCriteria(null, null, null, null, null, null, null, typed, false), null, MOST);
        if (named.size() > MOST || asked.next() != null) {
            throw tooMany(typed);
        }
        named.forEach(row -> keys.add("item:" + row.id()));
        asked.rows().forEach(row -> keys.add("request:" + row.id()));
        people().values().stream()
                .filter(one -> one.name().contains(typed.strip()))
                .forEach(one -> keys.add("officer:" + one.userName()));
        keys.add(SECTION + typed.strip());
        sections.all().stream()
                .map(Section::name)
                .filter(name -> name.contains(typed.strip()))
                .forEach(name -> keys.add(SECTION + name));
        if (isReadingRegisters()) {
            keys.addAll(meantByNumber(typed));
        }
        return keys;
    }

    /** One more than may be meant says that they are too many; a page of items is shorter. */
    private List<ItemRow> named(String typed) {
        List<ItemRow> named = new ArrayList<>();
        String cursor = null;
        do {
            ItemRows page = items.find(ItemCriteria.text(typed), cursor, MOST + 1 - named.size());
            named.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null && named.size() <= MOST);
        return named;
    }

    /** 救济案件 by their numbers, 移交批次 by their day. */
    private Set<String> meantByNumber(String typed) {
        List<Long> cases = remedies.numbered(typed, MOST + 1);
        if (cases.size() > MOST) {
            throw tooMany(typed);
        }
        Set<String> keys = cases.stream().map(id -> "remedy:" + id).collect(Collectors.toSet());
        Matcher day = DAY.matcher(typed);
        if (day.find()) {
            GivenDate.day(day.group()).ifPresent(on -> handedOver.on(on).forEach(id -> keys.add(BATCH + id)));
        }
        return keys;
    }

    private static BusinessException tooMany(String typed) {
        return BusinessException.invalid("about", "audit.error.about", typed.strip(), MOST);
    }

    /** 信息 is item. */
    private static Stream<String> kinds(String word, Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(AuditWords.SUBJECT)
                        && text.getValue()
                                .toLowerCase(Locale.ROOT)
                                .equals(word.strip().toLowerCase(Locale.ROOT)))
                .map(text -> text.getKey().substring(AuditWords.SUBJECT.length()));
    }

    /** 科室 of an account. */
    List<String> sections(String account) {
        return Optional.ofNullable(people().get(account))
                .map(Directory.Colleague::sections)
                .orElse(List.of());
    }

    /** What the officer with this account is called; the account itself where nobody has it. */
    String name(String account) {
        return Optional.ofNullable(people().get(account))
                .map(Directory.Colleague::name)
                .orElse(account);
    }
}
