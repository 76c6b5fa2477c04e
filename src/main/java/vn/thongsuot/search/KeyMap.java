package vn.thongsuot.search;

/** What a key does in one of the two ways of typing marks. */
enum KeyMap {

	TELEX {
		@Override
		void press(char key, SyllableInput input) {
			boolean mark = switch (key) {
				case 's', 'f', 'r', 'x', 'j', 'z' -> input.tone("sfxrj".indexOf(key));
				case 'd' -> input.stroke();
				case 'a', 'e', 'o' -> input.circumflex(key);
				case 'w' -> input.hornOrBreve() || input.letter('ư');
				default -> false;
			};
			if (!mark) {
				input.letter(key);
			}
		}
	},

	VNI {
		@Override
		void press(char key, SyllableInput input) {
			boolean mark = switch (key) {
				case '0', '1', '2', '3', '4', '5' -> input.tone("12435".indexOf(key));
				case '6' -> input.circumflex('a') || input.circumflex('e') || input.circumflex('o');
				case '7' -> input.horn();
				case '8' -> input.breve();
				case '9' -> input.stroke();
				default -> false;
			};
			if (!mark) {
				input.letter(key);
			}
		}
	};

	abstract void press(char key, SyllableInput input);

}
