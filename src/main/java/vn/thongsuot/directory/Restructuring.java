package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

import vn.thongsuot.messaging.Address;

/**
 * What administrators change over the directory's files, from now on: which department
 * answers for a category, what a department is called, and that one has become part of
 * another. What they change is kept and applies at the next start too, whatever the files
 * say. {@link CategoryAssigned}, {@link DepartmentRenamed} and {@link DepartmentMerged}
 * are published in the same transaction.
 *
 * <p>
 * Each verb says why it changes nothing, or nothing if it is done; whoever is no
 * administrator meets a {@link NotAllowedException}.
 */
public interface Restructuring {

	/** Lets another department answer for a category. */
	Optional<Refusal> assign(String category, String department, Address by);

	/** Gives a department new names; people still find it by the old ones. */
	Optional<Refusal> rename(String department, String fullName, String shortName, Address by);

	/**
	 * Makes a department part of another one: its categories, groups, leads, stand-ins
	 * and sub-units go there, and its name is understood as the other's. Its list of
	 * staff goes along where the other one has such a list; else it ends.
	 */
	Optional<Refusal> merge(String department, String into, Address by);

	/** Why a merge would be refused, before anybody is asked whether they are sure. */
	Optional<Refusal> mayMerge(String department, String into);

	/** All changes, the latest first. */
	List<DirectoryChange> record();

	/** Why nothing was changed. */
	enum Refusal {

		UNKNOWN, ALREADY, ITSELF, OWN_SUB_UNIT, STANDING_UNIT, OTHER, NAME_ODD, NAME_TAKEN

	}

}
