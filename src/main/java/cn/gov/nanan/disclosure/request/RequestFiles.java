package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.JudgedFile;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 案卷材料之集: what is put into the file of a request, 条例第四十五条; its names and bytes never stand in the audit trail. */
@Stateless
public class RequestFiles {
    /** 20 MB: a sealed file is held in memory as a whole. */
    static final int LARGEST_SEALED = 20 << 20;

    /** 打开的材料: whoever gets it closes it. */
    public record OpenedFile(String name, String mediaType, long size, InputStream content) {}

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private Files files;

    @Inject
    private PersonalSeal seal;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Of a request that the acting officer may see, in the order in which they came. */
    public List<RequestFile> of(long request) {
        EntityGraph<RequestFile> named = entities.createEntityGraph(RequestFile.class);
        named.addAttributeNodes("officer");
        return entities.createQuery(
                        "select f from RequestFile f where f.request = :request order by f.id", RequestFile.class)
                .setParameter("request", requests.find(request))
                .setHint("jakarta.persistence.fetchgraph", named)
                .getResultList();
    }

    /**
     * 存入.
     *
     * @throws BusinessException {@code request.error.file-kind} without a kind, {@code request.error.closed} for a request
     *     whose file is closed, {@code request.error.not-yours} for who has no part in it, {@code file.error.…}
     */
    public RequestFile add(long request, RequestFileKind kind, String name, InputStream content) {
        return add(request, new RequestFile.Placed(kind, 0), name, content);
    }

    /**
     * 存入, what is to be given with the matter that it answers.
     *
     * @throws BusinessException as above, {@code request.error.file-matter} where there is no such matter
     */
    public RequestFile add(long request, RequestFile.Placed placed, String name, InputStream content) {
        RequestFileKind kind = placed.kind();
        Actor actor = acting.actor();
        InformationRequest to = worked(request, actor);
        if (kind == null) {
            throw BusinessException.invalid("kind", "request.error.file-kind");
        }
        requireUnreviewed(to, kind);
        if (kind.isGiven()
                && (placed.matter() < 0 || placed.matter() >= to.matters().size())) {
            throw BusinessException.invalid("matter", "request.error.file-matter");
        }
        RequestFile file = kind.isPersonal()
                ? sealed(to, kind, files.judge(name, content, LARGEST_SEALED), actor)
                : plain(to, placed, files.store(name, content), actor);
        audit.record(actor.userName(), "request.file-added", key(to), kind + " " + file.sha256());
        return file;
    }

    private RequestFile plain(InformationRequest to, RequestFile.Placed placed, StoredFile stored, Actor actor) {
        RequestFile file = RequestFile.plain(to, placed, stored, actor.officer(), clock.instant());
        entities.persist(file);
        return file;
    }

    private RequestFile sealed(InformationRequest to, RequestFileKind kind, JudgedFile judged, Actor actor) {
        RequestFile file = RequestFile.sealed(to, kind, judged, actor.officer(), clock.instant());
        entities.persist(file);
        entities.persist(new RequestScan(file, seal.seal(judged.content())));
        return file;
    }

    /** 移除: by who put it in, as long as the file of the request is open. */
    public void remove(long id) {
        Actor actor = acting.actor();
        RequestFile file = known(id);
        InformationRequest from = worked(file.request().id(), actor);
        if (!file.officer().equals(actor.officer())) {
            throw new BusinessException(
                    "request.error.not-your-file", file.officer().name());
        }
        requireUnreviewed(from, file.kind());
        audit.record(actor.userName(), "request.file-removed", key(from), file.kind() + " " + file.sha256());
        scan(file).ifPresent(entities::remove);
        entities.remove(file);
        if (file.file() != null) {
            files.erase(file.file());
        }
    }

    /**
     * 打开: what shows the applicant is opened by the 公开办 alone, and the look is recorded.
     *
     * @throws BusinessException {@code request.error.not-found}, {@code staff.error.role-needed}
     */
    public OpenedFile open(long id) {
        RequestFile file = known(id);
        InformationRequest of = requests.find(file.request().id());
        if (file.kind().isPersonal()) {
            Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
            audit.record(
                    actor.userName(), "request.look-file", key(of), file.kind().name());
        }
        InputStream content = scan(file)
                .<InputStream>map(scan -> new ByteArrayInputStream(scan.opened(seal)))
                .orElseGet(() -> files.open(file.file()));
        return new OpenedFile(file.name(), file.mediaType(), file.size(), content);
    }

    private Optional<RequestScan> scan(RequestFile file) {
        return entities.createQuery("select s from RequestScan s where s.file = :file", RequestScan.class)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /** May the acting officer put something in? */
    public boolean isOpenTo(InformationRequest request) {
        return !request.step().isFinal() && hasPart(acting.actor(), request);
    }

    /** 审查过的不再变: what the applicant is given is what was reviewed with the answer, 条例第十七条. */
    private static void requireUnreviewed(InformationRequest request, RequestFileKind kind) {
        if (kind.isGiven() && request.step() != RequestStep.HANDLING) {
            throw BusinessException.notOpen("request.error.file-reviewed", kind, request.step());
        }
    }

    private InformationRequest worked(long id, Actor actor) {
        InformationRequest request = requests.find(id);
        if (request.step().isFinal()) {
            throw new BusinessException("request.error.closed");
        }
        if (!hasPart(actor, request)) {
            throw BusinessException.forbidden("request.error.not-yours");
        }
        return request;
    }

    /** The 公开办, and whoever drafts or heads in the section in charge or in one that was given a matter. */
    private static boolean hasPart(Actor actor, InformationRequest request) {
        return actor.acts(Role.DISCLOSURE_OFFICE)
                || Stream.concat(
                                Stream.of(request.section()),
                                request.matters().stream().map(RequestMatter::section))
                        .filter(Objects::nonNull)
                        .anyMatch(section -> worksIn(section, actor));
    }

    private static boolean worksIn(Section section, Actor actor) {
        return Stream.of(Role.DRAFTER, Role.SECTION_HEAD)
                .anyMatch(role -> actor.holdersOf(role, section).findAny().isPresent());
    }

    private RequestFile known(long id) {
        RequestFile file = entities.find(RequestFile.class, id);
        if (file == null) {
            throw BusinessException.notFound("request.error.not-found");
        }
        return file;
    }

    private static String key(InformationRequest request) {
        return "request:" + request.id();
    }
}
