package vn.thongsuot.directory;

/**
 * An admitted officer has become a lead of the commune; published inside the transaction.
 *
 * @param officer id of the {@link Officer}
 */
public record LeadNamed(long officer) {
}
