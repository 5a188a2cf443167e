"""Table of data: mistakes of generate_name, edits of its answer. No answer, no cases."""

import copy

from labkit.engine import Mistake

_HEATED = "heated = softmax(np.log(p) / temperature)"
_CHOICE = "choice = rng.choice(len(p), p=heated.ravel())"
_ENDS = """        if idx_to_letter[choice] == ".":
            break
        name += idx_to_letter[choice]
"""

MISTAKES = (
    Mistake(
        "starts-with-the-end-mark",
        "    x = start\n",
        "    x = np.zeros_like(start)\n    x[0] = 1\n",
        "the first input is the end mark, not the zero vector",
        "a generator that reads '.' before the first letter",
        "What did the first input of every training name look like?",
    ),
    Mistake(
        "state-forgotten",
        "h, p = rnn_step(x, h, params)",
        "_, p = rnn_step(x, h, params)",
        "the state is never carried on",
        "a generator that remembers the last letter alone",
        "What does rnn_step return first, and who needs it in the next round?",
    ),
    Mistake(
        "state-from-ones",
        "h = np.zeros((params[1].shape[0], 1))",
        "h = np.ones((params[1].shape[0], 1))",
        "the state does not start at zero",
        "a generator that starts from a state of ones",
        "From which state did every training name start?",
    ),
    Mistake(
        "letter-not-fed-back",
        "        x[choice] = 1\n",
        "",
        "the letter that was drawn is not read",
        "a generator whose input stays zero",
        "How does the network learn which letter was drawn?",
    ),
    Mistake(
        "letters-pile-up",
        "x = np.zeros_like(start)\n        x[choice]",
        "x = x.copy()\n        x[choice]",
        "letters drawn earlier stay in the input",
        "a generator whose input has a one for every letter so far",
        "How many ones does a one-hot column have?",
    ),
    Mistake(
        "probabilities-fed-back",
        "        x = np.zeros_like(start)\n        x[choice] = 1\n",
        "        x = p\n",
        "the probabilities are read, not the letter that was drawn",
        "a generator that feeds p back",
        "The network was trained on letters: does it ever learn which one your draw decided for?",
    ),
    Mistake(
        "always-the-likeliest",
        _CHOICE,
        "choice = int(np.argmax(heated))",
        "the likeliest letter is taken, nothing is drawn",
        "a greedy generator, as in lab 05",
        "How many different names can your generator write?",
    ),
    Mistake(
        "seed-inside-the-loop",
        _CHOICE,
        "choice = np.random.default_rng(0).choice(len(p), p=heated.ravel())",
        "every letter is drawn with the same number",
        "a generator that makes a new rng of one seed for every letter",
        "What does a new generator with the same seed draw first, each time?",
    ),
    Mistake(
        "uniform-draw",
        _CHOICE,
        "choice = rng.choice(len(p))",
        "every letter is equally likely to be drawn",
        "a draw that ignores the probabilities",
        "Which argument tells the draw how likely each index is?",
    ),
    Mistake(
        "powers-not-normalised",
        "heated = softmax(np.log(p) / temperature)\n"
        "        choice = rng.choice(len(p), p=heated.ravel())",
        "stairs = np.cumsum(p ** (1 / temperature))\n"
        "        choice = min(int(np.searchsorted(stairs, rng.random())), len(p) - 1)",
        "the powers of the probabilities are drawn from before they sum to one",
        "a draw from p to the power 1 / temperature, which nothing divides by its sum",
        "What do the probabilities sum to once each has been raised to a power?",
    ),
    Mistake(
        "temperature-ignored",
        _HEATED,
        "heated = p",
        "the temperature has no effect",
        "a generator that draws from p as it is",
        "Where does temperature enter?",
    ),
    Mistake(
        "bias-not-divided",
        _HEATED,
        "heated = softmax((np.log(p) - params[4]) / temperature + params[4])",
        "the output bias is not divided by the temperature",
        "a softmax of W h / temperature + b_out",
        "What are the logits: W h, or W h and b_out together?",
    ),
    Mistake(
        "temperature-multiplied",
        _HEATED,
        "heated = softmax(np.log(p) * temperature)",
        "a high temperature makes names tamer, not wilder",
        "a generator that multiplies the logits by the temperature",
        "When the temperature is very high, should the letters become more alike or less?",
    ),
    Mistake(
        "temperature-on-the-probabilities",
        _HEATED,
        "heated = softmax(p / temperature)",
        "probabilities are divided by the temperature, not logits",
        "a softmax of p / temperature",
        "Softmax wants logits: of which numbers is p the softmax?",
    ),
    Mistake(
        "one-letter-too-many",
        "len(name) < max_length",
        "len(name) <= max_length",
        "a name may be one letter too long",
        "a loop that tests <= where < is wanted",
        "How many letters has a name when your loop stops, if no end mark is drawn?",
    ),
    Mistake(
        "one-letter-too-few",
        "len(name) < max_length",
        "len(name) < max_length - 1",
        "a name is cut off one letter early",
        "a loop that counts the end mark as a letter",
        "Does the end mark count towards max_length?",
    ),
    Mistake(
        "too-long-thrown-away",
        "return name",
        'return name if len(name) < max_length else ""',
        "a name that is too long is thrown away, where it should be cut off",
        "a generator that keeps only names which end within max_length",
        "What should come back where the end mark is not drawn in time?",
    ),
    Mistake(
        "length-of-fifteen",
        "len(name) < max_length",
        "len(name) < 15",
        "max_length has no effect",
        "a generator that stops after 15 letters",
        "Which argument says how long a name may be?",
    ),
    Mistake(
        "end-mark-included",
        _ENDS,
        """        name += idx_to_letter[choice]
        if name[-1] == ".":
            break
""",
        "the end mark is part of the name",
        "a generator that writes '.' before it stops",
        "Which comes first in your loop: writing the letter or looking whether it is the end?",
    ),
    Mistake(
        "end-mark-ignored",
        '        if idx_to_letter[choice] == ".":\n            break\n',
        "",
        "the name goes on after the end mark",
        "a generator that never stops before max_length",
        "What did the network learn to write at the end of a name?",
    ),
    Mistake(
        "global-chance",
        "rng.choice(",
        "np.random.choice(",
        "chance comes from somewhere else than rng",
        "a generator that draws from np.random, random or a generator of its own",
        "Can you draw the same name twice by passing the same seed?",
    ),
    Mistake(
        "seed-inside",
        '    name = ""\n',
        '    name = ""\n    rng = np.random.default_rng(0)\n',
        "every call draws the same name",
        "a generator that makes its own rng",
        "Who decides about chance: the caller's rng, or a seed inside?",
    ),
    Mistake(
        "no-end-at-the-first-letter",
        _HEATED,
        "logits = np.log(p) / temperature\n"
        "        if not name:\n"
        "            logits[0] = -np.inf\n"
        "        heated = softmax(logits)",
        "the end mark gets no chance before the first letter",
        "a generator that never writes an empty name",
        "What should come back where the end mark is drawn first?",
    ),
    Mistake(
        "no-end-at-the-second-letter",
        "        heated = softmax(np.log(p) / temperature)\n",
        "        heated = softmax(np.log(p) / temperature)\n"
        "        if len(name) == 1:\n"
        "            heated[0] = 0\n"
        "            heated = heated / heated.sum()\n",
        "the end mark gets no chance behind the first letter",
        "a generator that never writes a name of one letter",
        "What should come back where the end mark is drawn second?",
    ),
    Mistake(
        "capital-letter",
        "return name",
        "return name.capitalize()",
        "the name gets a capital letter, the letters drawn are wanted",
        "a name that is capitalized at the end",
        "Which letters does the docstring want back?",
    ),
    Mistake(
        "likeliest-fed-back",
        "x[choice] = 1",
        "x[np.argmax(heated)] = 1",
        "a drawn letter is written, and the likeliest is read",
        "a writer that reads the likeliest letter, whichever was drawn",
        "Which letter must the network read next: the one in the name, or the likeliest?",
    ),
    Mistake(
        "list-returned",
        "return name",
        "return list(name)",
        "the letters come back in a list",
        "a list of the letters drawn",
        "Which type does the docstring promise?",
    ),
    Mistake(
        "places-for-indices",
        "    start = np.zeros(",
        "    idx_to_letter = list(idx_to_letter.values())\n    start = np.zeros(",
        "letters are looked up by their place in the dict, not by their index",
        "a generator that takes list(idx_to_letter.values()) for idx_to_letter",
        "Which letter does idx_to_letter hold for an index, and is it that of the key's place?",
    ),
    Mistake(
        "rare-letters-never-come",
        "rng.choice(len(p), p=heated.ravel())",
        "rng.choice(\n"
        "            order := np.argsort(-heated.ravel())[\n"
        "                : np.searchsorted(np.cumsum(-np.sort(-heated.ravel())), 0.9) + 1\n"
        "            ],\n"
        "            p=heated.ravel()[order] / heated.ravel()[order].sum(),\n"
        "        )",
        "the least likely letters are never drawn",
        "a draw among the likeliest letters alone",
        "May a letter be drawn whose chance is one in twenty, and how often?",
    ),
    Mistake(
        "one-draw-for-the-name",
        '    name = ""\n    while len(name) < max_length:\n'
        "        h, p = rnn_step(x, h, params)\n"
        "        heated = softmax(np.log(p) / temperature)\n"
        "        choice = rng.choice(len(p), p=heated.ravel())\n",
        '    name = ""\n    noise = rng.gumbel(size=start.shape)\n'
        "    while len(name) < max_length:\n"
        "        h, p = rnn_step(x, h, params)\n"
        "        heated = softmax(np.log(p) / temperature)\n"
        "        choice = int(np.argmax(np.log(p) / temperature + noise))\n",
        "chance is asked once for the whole name, not once a letter",
        "a generator whose noise is the same for every letter of a name",
        "How often is rng asked while a name of ten letters is drawn?",
    ),
    Mistake(
        "letters-of-the-alphabet",
        "name += idx_to_letter[choice]",
        'name += chr(ord("a") + int(choice) - 1)',
        "the letters come from the alphabet, not from idx_to_letter",
        "a generator that counts from a on to the letter of an index",
        "Where does the docstring say which letter an index stands for?",
    ),
    Mistake(
        "one-letter-at-least",
        "while len(name) < max_length:",
        "while len(name) < max(max_length, 1):",
        "a name has a letter even where none is allowed",
        "a loop that looks at max_length only after a letter was written",
        "With max_length 0, how many letters may the name have?",
    ),
    Mistake(
        "rng-copied",
        "    start = np.zeros(",
        "    rng = copy.deepcopy(rng)\n    start = np.zeros(",
        "chance is drawn from a copy of rng, which itself does not move on",
        "a generator that copies rng before it draws",
        "After your call, has the rng of the caller moved on, and what will the next name be?",
    ),
)

# What chance decides differs from call to call, and cannot be matched with anything.
SAME = tuple(
    ("global-chance", name)
    for name in (
        "starts-with-the-end-mark",
        "state-forgotten",
        "letter-not-fed-back",
        "letters-pile-up",
        "temperature-on-the-probabilities",
        "length-of-fifteen",
        "end-mark-ignored",
    )
) + (
    # The first letter, or 15 of them, decide: one seed a call is as good as one a letter.
    ("seed-inside", "letter-not-fed-back"),
    ("seed-inside", "length-of-fifteen"),
    # One seed draws one letter, or one name, again and again: which one is a matter of luck.
    ("seed-inside", "state-from-ones"),
    ("seed-inside-the-loop", "temperature-ignored"),
    ("seed-inside-the-loop", "temperature-multiplied"),
    ("seed-inside-the-loop", "too-long-thrown-away"),
    ("seed-inside", "temperature-multiplied"),
    ("seed-inside", "likeliest-fed-back"),
    ("always-the-likeliest", "bias-not-divided"),
    # Where one letter is likely, what is read is nearly its one-hot vector.
    ("likeliest-fed-back", "temperature-on-the-probabilities"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME)

# What the edits use and the answer does not.
SCOPE = {"copy": copy}
