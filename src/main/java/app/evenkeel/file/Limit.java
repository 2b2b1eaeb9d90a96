package app.evenkeel.file;

/**
 * How much is read of a file.
 *
 * @param most in bytes
 * @param why goes on the sentence that names the limit, such as {@code the most that is read}
 */
public record Limit(long most, String why) {
    /** A number of bytes as people say it. */
    public static String words(long bytes) {
        return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
    }
}
