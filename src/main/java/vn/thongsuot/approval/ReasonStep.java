package vn.thongsuot.approval;

import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepType;

/**
 * A lead is about to write why something is sent back.
 *
 * @param approval which wording
 */
@StepType("approval-reason")
record ReasonStep(long approval) implements Step {

}
