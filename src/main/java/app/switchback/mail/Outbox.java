package app.switchback.mail;

/** Where other modules put letters. A letter exists when the transaction that put it commits; it is sent soon after. */
public interface Outbox {
    /** Whether mail is configured at all; without it no letter is kept, and screens offer another way. */
    boolean isOpen();

    /** Whether letters with links can leave: mail is configured, and so is the address that links begin with. */
    boolean carriesLinks();

    /**
     * Takes a letter in, in the transaction that the caller has open.
     *
     * @return whether it was kept; false while no mail is configured
     */
    boolean put(Letter letter);
}
