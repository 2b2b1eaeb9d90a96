package app.evenkeel.report.advice;

/** What a part of the worth of a relation is called, and how much it is. */
public record WorthLine(String label, String value) {}
