package vn.thongsuot.sandbox;

import tools.jackson.databind.JsonNode;

/** Something that the open pages must be told, numbered in order. */
record PageEvent(long number, String kind, JsonNode data) {

}
