"""Table of data: mistakes of predict, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake
from labkit.exercises.forward.rnn_step.answer import rnn_step

_WARM_UP = "        p, state = read(char, state)\n    text"
_WRITES = "        p, state = read(char, state)\n    return"
_READS_ALL = "for char in prefix:"

MISTAKES = (
    Mistake(
        "no-warm-up",
        _READS_ALL,
        "for char in prefix[-1:]:",
        "of the prefix only the last character is read",
        "a writer that starts at the last character with a zero state",
        "How does the network learn what stood before the last character?",
    ),
    Mistake(
        "last-character-unread",
        _READS_ALL,
        "for char in prefix[:-1] or prefix:",
        "the last character of the prefix is never read",
        "a writer that stops reading one character early",
        "After which character of the prefix does the network begin to write?",
    ),
    Mistake(
        "first-character-only",
        _READS_ALL,
        "for char in prefix[:1]:",
        "of the prefix only the first character is read",
        "a writer that starts at prefix[0] and reads no further",
        "How many steps does a prefix of four characters take?",
    ),
    Mistake(
        "predictions-read-in-warm-up",
        _WARM_UP,
        "        p, state = read(char if not state.any() else idx_to_char[int(np.argmax(p))], "
        "state)\n    text",
        "in the prefix the network reads its own predictions",
        "a warm-up that feeds back what was predicted, from the second character on",
        "While the prefix lasts, is it known which character comes next?",
    ),
    Mistake(
        "state-dropped-in-warm-up",
        _WARM_UP,
        "        p, _ = read(char, state)\n    text",
        "the state is dropped after every character of the prefix",
        "a writer whose state is still zero when the prefix was read",
        "Two things come out of every step: what becomes of the second in your warm-up?",
    ),
    Mistake(
        "state-one-early",
        _WARM_UP,
        "        before = state\n        p, state = read(char, state)\n"
        "    state = before\n    text",
        "writing begins from the state before the last character",
        "a writer whose state after the warm-up is one step old",
        "Which characters has the state read from which your first new one is fed back?",
    ),
    Mistake(
        "state-reset-before-writing",
        "    text = prefix\n",
        "    text = prefix\n    state = np.zeros_like(state)\n",
        "the state is reset between prefix and continuation",
        "a writer that starts from zeros after the first new character",
        "What should the network remember of the prefix while it writes?",
    ),
    Mistake(
        "last-character-twice",
        "    text = prefix\n",
        "    p, state = read(char, state)\n    text = prefix\n",
        "the last character of the prefix is read twice",
        "a writer that reads the prefix, and its last character once more",
        "After the prefix was read, which probabilities do you hold already?",
    ),
    Mistake(
        "first-prediction-skipped",
        "    text = prefix\n",
        "    p, state = read(idx_to_char[int(np.argmax(p))], state)\n    text = prefix\n",
        "the first new character is left out",
        "a writer that feeds its first prediction back without noting it",
        "What does the network predict right after the prefix, and where is it in the text?",
    ),
    Mistake(
        "prefix-left-out",
        "return text",
        "return text[len(prefix) :]",
        "the prefix is missing in the text",
        "the new characters alone",
        "With what should the text begin?",
    ),
    Mistake(
        "one-too-few",
        "range(num_chars)",
        "range(num_chars - 1)",
        "there is one new character too few",
        "a writer that stops one character early",
        "How often does your loop run, and how often does it write?",
    ),
    Mistake(
        "one-too-many",
        "range(num_chars)",
        "range(num_chars + 1)",
        "there is one new character too many",
        "a writer that stops one character late",
        "How often does your loop run, and how often does it write?",
    ),
    Mistake(
        "prefix-counted",
        "range(num_chars)",
        "range(num_chars - len(prefix))",
        "the characters of the prefix are counted as new",
        "a text of num_chars characters in all",
        "Which characters does num_chars count?",
    ),
    Mistake(
        "least-likely",
        "np.argmax(p)",
        "np.argmin(p)",
        "the least likely character is written",
        "a writer that takes the smallest probability",
        "Which entry of p belongs to the character that fits best?",
    ),
    Mistake(
        "choice-not-read",
        _WRITES,
        "        p, state = read(prefix[-1], state)\n    return",
        "the written character is never read",
        "a writer that feeds the last character of the prefix again and again",
        "Which character should the network read after it has written one?",
    ),
    Mistake(
        "nothing-read-while-writing",
        _WRITES,
        "    return",
        "the network reads nothing while it writes",
        "a writer that repeats its first prediction",
        "What has the network read before its second new character?",
    ),
    Mistake(
        "state-stands-still",
        _WRITES,
        "        p, _ = read(char, state)\n    return",
        "the state stands still while the network writes",
        "a writer that keeps the state it had after the prefix",
        "Two things come out of every step: what becomes of the second while you write?",
    ),
    Mistake(
        "state-reset-while-writing",
        _WRITES,
        "        p, _ = read(char, 0 * state)\n    return",
        "each new character is written from a zero state",
        "a writer that starts from zeros at every new character",
        "What should the network remember of what it has written?",
    ),
    Mistake(
        "state-of-ones",
        "np.zeros((1, params[1].shape[0]))",
        "np.ones((1, params[1].shape[0]))",
        "the network starts from a state of ones",
        "a writer with np.ones for the first state",
        "Which state has the network before it has read anything?",
    ),
    Mistake(
        "list-returned",
        "return text",
        "return list(text)",
        "a list of characters is returned, a str is wanted",
        "the right characters, in a list",
        "How do you make one text of many characters?",
    ),
    Mistake(
        "places-for-indices",
        "    state = np.zeros(",
        "    char_to_idx = {char: place for place, char in enumerate(char_to_idx)}\n"
        "    idx_to_char = list(char_to_idx)\n"
        "    state = np.zeros(",
        "characters are numbered by their place in the dict, not by their index",
        "a writer that counts the keys of char_to_idx",
        "Which number does char_to_idx hold for a character, and is it the place of its key?",
    ),
    Mistake(
        "prefix-stripped",
        "    state = np.zeros(",
        "    prefix = prefix.strip() or prefix\n    state = np.zeros(",
        "spaces at the ends of the prefix are thrown away",
        "a writer that strips the prefix first",
        "Does the docstring say that anything of the prefix may be left out?",
    ),
    Mistake(
        "prefix-lowered",
        "    def read(char, state):\n",
        "    prefix = prefix.lower()\n\n    def read(char, state):\n",
        "capitals of the prefix are made small",
        "a writer that lowers the prefix first",
        "Is a capital another character of the vocabulary, or the small letter?",
    ),
    Mistake(
        "stops-at-a-full-stop",
        "        text += char\n",
        "        text += char\n        if char == '.':\n            break\n",
        "the text ends at the first full stop that is written",
        "a writer that stops behind '.'",
        "How many new characters are asked for, whichever they are?",
    ),
    Mistake(
        "probabilities-fed-back",
        "        text += char\n        p, state = read(char, state)\n",
        "        text += char\n"
        "        h, p = rnn_step(np.reshape(p, (-1, 1)), state.T, params)\n"
        "        p, state = p[:, 0], h.T\n",
        "the probabilities are read as the next input, not the character",
        "a writer whose network reads its own probabilities",
        "What does the network read after a character is written: that character, or how "
        "likely each was?",
    ),
    Mistake(
        "likeliest-of-all-steps",
        "    for char in prefix:\n"
        "        p, state = read(char, state)\n"
        "    text = prefix\n"
        "    for _ in range(num_chars):\n"
        "        char = idx_to_char[int(np.argmax(p))]\n",
        "    seen = []\n"
        "    for char in prefix:\n"
        "        p, state = read(char, state)\n"
        "        seen.append(p)\n"
        "    text = prefix\n"
        "    for _ in range(num_chars):\n"
        "        seen.append(p)\n"
        "        char = idx_to_char[int(np.argmax(seen)) % len(p)]\n",
        "the largest probability of all steps decides, not of the last one",
        "an argmax over everything that came out so far",
        "Of which step is the distribution from which the next character is taken?",
    ),
    Mistake(
        "guesses-of-the-warm-up",
        "    for char in prefix:\n"
        "        p, state = read(char, state)\n"
        "    text = prefix\n"
        "    for _ in range(num_chars):\n"
        "        char = idx_to_char[int(np.argmax(p))]\n"
        "        text += char\n"
        "        p, state = read(char, state)\n"
        "    return text",
        "    guesses = []\n"
        "    for step in range(len(prefix) + num_chars - 1):\n"
        "        char = prefix[step] if step < len(prefix) else guesses[-1]\n"
        "        p, state = read(char, state)\n"
        "        guesses.append(idx_to_char[int(np.argmax(p))])\n"
        "    return prefix + ''.join(guesses[:num_chars])",
        "what is guessed while the prefix is read comes back as new characters",
        "the first num_chars of all guesses, those within the prefix among them",
        "Which is the first guess that stands behind the prefix?",
    ),
    Mistake(
        "likeliest-of-the-prefix",
        "    for char in prefix:\n        p, state = read(char, state)\n",
        "    seen = []\n"
        "    for char in prefix:\n"
        "        p, state = read(char, state)\n"
        "        seen.append(p)\n"
        "    p = max(seen, key=np.max)\n",
        "the first new character is the likeliest at any place of the prefix",
        "an argmax over the outputs of all the prefix's characters",
        "After which character of the prefix does the first new one stand?",
    ),
    Mistake(
        "prefix-backwards",
        _READS_ALL,
        "for char in prefix[::-1]:",
        "the prefix is read backwards",
        "a writer that reads the last character of the prefix first",
        "Which character of the prefix does your network read first?",
    ),
    Mistake(
        "no-character-twice",
        "        char = idx_to_char[int(np.argmax(p))]\n",
        "        best = np.argsort(-p, kind='stable')[:2]\n"
        "        char = idx_to_char[int(best[int(idx_to_char[int(best[0])] == text[-1])])]\n",
        "no character is written twice in a row",
        "a writer that takes the second likeliest where the likeliest stands there already",
        "What should be written where the likeliest character is the one before once more?",
    ),
    Mistake(
        "window-of-the-prefix",
        _WRITES,
        "        state = 0 * state\n        for char in text[-len(prefix) :]:\n"
        "            p, state = read(char, state)\n    return",
        "the network reads only as many of the last characters as the prefix has",
        "a writer that starts from zeros again and reads the last len(prefix) characters",
        "How much of what was read and written before should the state know of?",
    ),
    Mistake(
        "read-again-from-the-last-state",
        _WRITES,
        "        for char in text:\n            p, state = read(char, state)\n    return",
        "the whole text is read again each time, from the state that was left",
        "a writer that reads all of the text once more without setting the state to zero",
        "How often has the state read the first character when the third new one is chosen?",
    ),
    Mistake(
        "likeliest-text",
        "    text = prefix\n"
        "    for _ in range(num_chars):\n"
        "        char = idx_to_char[int(np.argmax(p))]\n"
        "        text += char\n"
        "        p, state = read(char, state)\n"
        "    return text",
        "    beams = [(0.0, prefix, p, state)]\n"
        "    for _ in range(num_chars):\n"
        "        found = [\n"
        "            (score + np.log(p[i] + 1e-12), text + idx_to_char[i], idx_to_char[i], state)\n"
        "            for score, text, p, state in beams\n"
        "            for i in map(int, np.argsort(p)[-3:])\n"
        "        ]\n"
        "        best = sorted(found, key=lambda one: -one[0])[:3]\n"
        "        beams = [(score, text, *read(char, state)) for score, text, char, state in best]\n"
        "    return beams[0][1]",
        "the likeliest text is searched for, not the likeliest next character",
        "a search that follows three beginnings at a time, and keeps the likeliest text",
        "May the likeliest character be given up because of what could follow it?",
    ),
)

# Pairs whose text is that of another mistake or pair: where the state is zero after the prefix,
# it no longer matters how it came to be so.
SAME_AS_OTHERS = (
    ("no-warm-up", "state-reset-before-writing"),
    ("no-warm-up", "state-one-early"),
    ("first-character-only", "state-one-early"),
    ("first-character-only", "state-reset-before-writing"),
    ("state-dropped-in-warm-up", "nothing-read-while-writing"),
    ("likeliest-of-all-steps", "nothing-read-while-writing"),
    ("state-dropped-in-warm-up", "state-stands-still"),
    ("state-dropped-in-warm-up", "state-reset-while-writing"),
    ("state-reset-before-writing", "state-stands-still"),
    ("state-dropped-in-warm-up", "prefix-backwards"),
    ("state-dropped-in-warm-up", "window-of-the-prefix"),
    ("state-reset-while-writing", "likeliest-of-all-steps"),
    ("state-stands-still", "likeliest-of-all-steps"),
)

# The least likely is one and the same, but for probabilities that are 0: only those tell states
# apart, and too few of them.
BESIDE_THE_LEAST_LIKELY = (
    "last-character-unread",
    "likeliest-of-the-prefix",
    "nothing-read-while-writing",
    "prefix-backwards",
    "state-of-ones",
    "state-one-early",
    "state-reset-before-writing",
    "state-reset-while-writing",
    "state-stands-still",
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS) + tuple(
    frozenset({"least-likely", other}) for other in BESIDE_THE_LEAST_LIKELY
)

# What the edits use and the answer does not.
SCOPE = {"rnn_step": rnn_step}
