package vn.thongsuot.ticket;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All rules, those that have ended too. */
interface ApprovalRuleRows extends Repository<ApprovalRule, Long> {

	List<ApprovalRule> findByDepartmentAndEndedAtIsNullOrderById(String department);

	ApprovalRule save(ApprovalRule rule);

}
