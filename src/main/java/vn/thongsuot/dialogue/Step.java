package vn.thongsuot.dialogue;

/**
 * Where a guided conversation stands, with all that was said so far; a record, stored as
 * JSON under the name and version of its {@link StepType}.
 */
public interface Step {

}
