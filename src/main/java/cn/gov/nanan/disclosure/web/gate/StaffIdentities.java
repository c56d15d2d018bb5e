package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.staff.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** 身份库: accepts nothing but an {@link Admission}, which only the throttled and audited login makes. */
@ApplicationScoped
public class StaffIdentities implements IdentityStore {
    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof Admission admission
                ? new CredentialValidationResult(admission.userName(), admission.groups())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
