package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.TimelineItem;
import app.evenkeel.journal.TimelineItem.Decided;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Told;
import app.evenkeel.journal.TimelineItem.Written;

import org.kordamp.ikonli.feather.Feather;

/** The icon of what stands on the line. */
final class Icons {
    private Icons() {}

    static Feather of(TimelineItem item) {
        return switch (item) {
            case Written(Entry entry) when entry.channel() == Channel.CALL ->
                    call(entry.direction());
            case Written(Entry entry) -> of(entry.channel());
            case Invoiced _ -> Feather.FILE_TEXT;
            case Paid _ -> Feather.CREDIT_CARD;
            case Sent _ -> Feather.SEND;
            case Told _ -> Feather.SHIELD;
            case Decided _ -> Feather.COMPASS;
        };
    }

    private static Feather call(Direction direction) {
        return switch (direction) {
            case INCOMING -> Feather.PHONE_INCOMING;
            case OUTGOING -> Feather.PHONE_OUTGOING;
            case NONE -> Feather.PHONE;
        };
    }

    private static Feather of(Channel channel) {
        return switch (channel) {
            case CALL -> Feather.PHONE;
            case EMAIL -> Feather.MAIL;
            case MESSAGE -> Feather.MESSAGE_CIRCLE;
            case MEETING -> Feather.USERS;
            case LETTER -> Feather.FILE_TEXT;
            case NOTE -> Feather.EDIT_3;
        };
    }
}
