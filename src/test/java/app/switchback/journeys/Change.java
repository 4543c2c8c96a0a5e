package app.switchback.journeys;

/**
 * A change of career as somebody types it.
 *
 * @param why in their words
 * @param name what the plan is called
 */
record Change(Place from, Place to, String why, String name) {
    /**
     * One end: what is typed and the option and the meaning that are taken.
     *
     * @param role begins the option
     * @param meaning stands on the card of the occupation that is meant
     */
    record Place(String typed, String role, String meaning, String industryTyped, String industry) {}
}
