package cn.gov.nanan.disclosure.subject;

import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * 称呼: asks what the subjects of a list are called; each capability that owns some of them observes it and says their
 * names, in one query for all of them.
 */
public final class Naming {
    private final Map<SubjectKind, Map<Long, SubjectName>> names = new EnumMap<>(SubjectKind.class);

    private Naming(Collection<Subject> subjects) {
        subjects.forEach(subject ->
                names.computeIfAbsent(subject.kind(), kind -> new HashMap<>()).put(subject.id(), SubjectName.NONE));
    }

    /** What they are called; nobody is asked where there are none. */
    public static Naming of(Collection<Subject> subjects, Event<Naming> owners) {
        Naming naming = new Naming(subjects);
        if (!subjects.isEmpty()) {
            owners.fire(naming);
        }
        return naming;
    }

    /** The ids whose names are wanted; empty where no subject is of this kind. */
    public Set<Long> wanted(SubjectKind kind) {
        return Set.copyOf(names.getOrDefault(kind, Map.of()).keySet());
    }

    public void say(SubjectKind kind, long id, SubjectName name) {
        names.get(kind).put(id, name);
    }

    public SubjectName name(Subject subject) {
        return names.get(subject.kind()).get(subject.id());
    }
}
