package vn.thongsuot.messaging;

import vn.thongsuot.testing.OnPostgres;

@OnPostgres
class TogetherOnPostgresTests extends TogetherFacts {

}
