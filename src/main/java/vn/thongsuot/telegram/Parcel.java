package vn.thongsuot.telegram;

import java.util.Map;

/** One call that sends something. */
record Parcel(String method, Map<String, Object> parameters) {

}
