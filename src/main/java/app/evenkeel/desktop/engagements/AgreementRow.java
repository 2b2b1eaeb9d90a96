package app.evenkeel.desktop.engagements;

/**
 * An engagement, a boundary or an account in the list.
 *
 * @param under how it stands, in words
 * @param open whether it still wants attention; what is over is shown more quietly
 */
record AgreementRow(String id, String title, String under, boolean open) {}
