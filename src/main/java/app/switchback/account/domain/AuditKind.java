package app.switchback.account.domain;

/** What can happen at somebody's door; each has its sentence in {@code words/account}. */
public enum AuditKind {
    ACCOUNT_OPENED,
    /** This account set up the instance and looks after it. */
    FOUNDED,
    SIGNED_IN,
    /** Signed in with a device that the account had not seen. */
    SIGNED_IN_ON_NEW_DEVICE,
    /** A remembered device came in without a password. */
    CAME_BACK,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    /** A change of the password was asked for with a wrong old one. */
    PASSWORD_NOT_CHANGED,
    /** A device was signed out from another one; it is no longer remembered either. */
    DEVICE_ENDED,
    /** A device came with a wrong secret, so it is not remembered any more. */
    DEVICE_FORGOTTEN
}
