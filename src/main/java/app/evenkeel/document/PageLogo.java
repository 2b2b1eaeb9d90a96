package app.evenkeel.document;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sender's logo on a page: at the head, at the side where reading begins. */
final class PageLogo {
    /** In points: room beside the sender's lines and above the addressee's. */
    private static final double WIDEST = 80 / 25.4 * 72;

    private static final double HIGHEST = 18 / 25.4 * 72;

    /** A small picture is not blown up: so many pixels to an inch at least. */
    private static final double COARSEST = 96;

    private PageLogo() {}

    /** The pictures that the layout may look at. */
    static Set<String> addresses(Document document) {
        return document.blocks().stream()
                .flatMap(PageLogo::parts)
                .map(block -> block instanceof Block.Letterhead head ? head.logo() : null)
                .filter(Objects::nonNull)
                .map(logo -> address(logo.picture()))
                .collect(Collectors.toSet());
    }

    private static Stream<Block> parts(Block block) {
        return block instanceof Block.Passage passage
                ? passage.blocks().stream().flatMap(PageLogo::parts)
                : Stream.of(block);
    }

    private static String address(Picture picture) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
    }

    static void add(Element head, Block.@Nullable Logo logo) {
        if (logo == null) {
            return;
        }
        Picture picture = logo.picture();
        double scale =
                Math.min(
                        72 / COARSEST,
                        Math.min(WIDEST / picture.width(), HIGHEST / picture.height()));
        Element image = Markup.add(Markup.add(head, "div", "logo"), "img");
        image.setAttribute("src", address(picture));
        image.setAttribute("alt", logo.words());
        image.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width:%.2fpt;height:%.2fpt",
                        picture.width() * scale,
                        picture.height() * scale));
    }
}
