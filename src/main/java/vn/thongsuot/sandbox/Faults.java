package vn.thongsuot.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * The faults that a server plays: those scripted for certain calls first, each as often
 * as asked, then random ones. Without any it plays none.
 */
public final class Faults {

	private final List<Script> scripts = new ArrayList<>();

	private @Nullable Random random;

	private double share;

	private List<Fault> choice = List.of();

	/** The next `times` calls of that method (`*` for any) meet the fault. */
	public void next(String method, int times, Fault fault) {
		add(new Script(method, null, times, fault));
	}

	/** The next call of that method meets the fault. */
	public void next(String method, Fault fault) {
		next(method, 1, fault);
	}

	/**
	 * The next `times` calls of that method (`*` for any) to that chat meet the fault.
	 */
	public void next(String method, long chat, int times, Fault fault) {
		add(new Script(method, chat, times, fault));
	}

	/**
	 * From now on that share of all calls (0 to 1) meets one of these, the same again for
	 * the same seed.
	 */
	public synchronized void randomly(long seed, double share, Fault... faults) {
		this.random = new Random(seed);
		this.share = share;
		this.choice = List.of(faults);
	}

	/** Ends all faults. */
	public synchronized void clear() {
		scripts.clear();
		random = null;
	}

	/** Whether every scripted fault was met. */
	public synchronized boolean played() {
		return scripts.isEmpty();
	}

	synchronized @Nullable Fault meet(String method, @Nullable Long chat) {
		for (int i = 0; i < scripts.size(); i++) {
			Script script = scripts.get(i);
			if (script.concerns(method, chat)) {
				replace(i, script);
				return script.fault();
			}
		}
		boolean unlucky = random != null && !choice.isEmpty() && random.nextDouble() < share;
		return (unlucky && random != null) ? choice.get(random.nextInt(choice.size())) : null;
	}

	private synchronized void add(Script script) {
		scripts.add(script);
	}

	private void replace(int index, Script script) {
		if (script.times() == 1) {
			scripts.remove(index);
		}
		else {
			scripts.set(index, new Script(script.method(), script.chat(), script.times() - 1, script.fault()));
		}
	}

	private record Script(String method, @Nullable Long chat, int times, Fault fault) {

		boolean concerns(String called, @Nullable Long to) {
			return (method.equals("*") || method.equalsIgnoreCase(called)) && (chat == null || chat.equals(to));
		}

	}

}
