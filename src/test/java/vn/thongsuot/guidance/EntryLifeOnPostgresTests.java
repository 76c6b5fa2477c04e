package vn.thongsuot.guidance;

import vn.thongsuot.testing.OnPostgres;

@OnPostgres
class EntryLifeOnPostgresTests extends EntryLifeCases {

}
