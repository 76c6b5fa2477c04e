package vn.thongsuot.sandbox;

import java.time.Instant;

import tools.jackson.databind.node.ObjectNode;

/** An update that the bot has not confirmed yet, and when it is dropped. */
record PendingUpdate(int id, ObjectNode json, Instant expires) {
}
