package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/** 案卷材料之集: what is put into the file of a request, 条例第四十五条; its names and bytes never stand in the audit trail. */
@Stateless
public class RequestFiles {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private Files files;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Of a request that the acting officer may see, in the order in which they came. */
    public List<RequestFile> of(long request) {
        return entities.createQuery(
                        "select f from RequestFile f join fetch f.file join fetch f.officer where f.request = :request"
                                + " order by f.id",
                        RequestFile.class)
                .setParameter("request", requests.find(request))
                .getResultList();
    }

    /**
     * 存入.
     *
     * @throws BusinessException {@code request.error.file-kind} without a kind, {@code request.error.closed} for a request
     *     whose file is closed, {@code request.error.not-yours} for who has no part in it, {@code file.error.…}
     */
    public RequestFile add(long request, RequestFileKind kind, String name, InputStream content) {
        Actor actor = acting.actor();
        InformationRequest to = worked(request, actor);
        if (kind == null) {
            throw BusinessException.invalid("kind", "request.error.file-kind");
        }
        StoredFile stored = files.store(name, content);
        RequestFile file = new RequestFile(to, stored, kind, actor.officer(), clock.instant());
        entities.persist(file);
        audit.record(actor.userName(), "request.file-added", key(to), kind + " " + stored.sha256());
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
        audit.record(
                actor.userName(),
                "request.file-removed",
                key(from),
                file.kind() + " " + file.file().sha256());
        entities.remove(file);
        files.erase(file.file());
    }

    /**
     * 打开: what shows the applicant is opened by the 公开办 alone, and the look is recorded.
     *
     * @throws BusinessException {@code request.error.not-found}, {@code staff.error.role-needed}
     */
    public StoredFile open(long id) {
        RequestFile file = known(id);
        InformationRequest of = requests.find(file.request().id());
        if (file.kind().isPersonal()) {
            Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
            audit.record(
                    actor.userName(), "request.look-file", key(of), file.kind().name());
        }
        return files.find(file.file().id()).orElseThrow();
    }

    /** May the acting officer put something in? */
    public boolean isOpenTo(InformationRequest request) {
        return !request.step().isFinal() && hasPart(acting.actor(), request);
    }

    private InformationRequest worked(long id, Actor actor) {
        InformationRequest request = requests.find(id);
        if (request.step().isFinal()) {
            throw new BusinessException("request.error.closed");
        }
        if (!hasPart(actor, request)) {
            throw new BusinessException("request.error.not-yours");
        }
        return request;
    }

    /** The 公开办, and whoever drafts or heads in the section in charge. */
    private static boolean hasPart(Actor actor, InformationRequest request) {
        return actor.acts(Role.DISCLOSURE_OFFICE)
                || request.section() != null
                        && List.of(Role.DRAFTER, Role.SECTION_HEAD).stream()
                                .anyMatch(role -> actor.holdersOf(role, request.section())
                                        .findAny()
                                        .isPresent());
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
