package app.evenkeel.desktop.clients;

/** In which order the clients stand. */
enum Order {
    WORST_FIRST,
    BY_NAME
}
