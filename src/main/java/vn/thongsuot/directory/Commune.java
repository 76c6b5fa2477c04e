package vn.thongsuot.directory;

/**
 * A unit of the lower tier.
 *
 * @param code official code; former units may have had the same code
 * @param name without its type, such as {@code Hạc Thành}
 * @param fullName with its type, such as {@code Phường Hạc Thành}
 */
public record Commune(String code, String name, CommuneType type, String fullName) {

}
