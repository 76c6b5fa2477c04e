package vn.thongsuot.messaging;

import vn.thongsuot.testing.OnPostgres;

@OnPostgres
class InboxOnPostgresTests extends InboxFacts {

}
