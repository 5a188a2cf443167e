"""Cases and mistakes of generate_name.

Names are drawn by chance, and a right answer may draw in its own way. So most cases leave
chance no room (one letter is e^25 times as likely as any other); the rest look at how
often a letter comes among a hundred, with walls that chance does not reach.
"""

import numpy as np

from labkit.engine import Case, Mistake, Rng
from labkit.engine.drivers.names import spell_twice
from labkit.exercises.names._common import one_hot

SURE = 25.0  # nats between the letter that is due and any other
MANY = 100  # letters of a name that is looked at as a whole


def spelling_cases(rng):
    """Names that are certain, long, empty and cut off; then letters that chance decides."""
    short = _certain(rng, 9, 6, length=5)
    middle = _certain(rng, 14, 5, length=10)
    long = _certain(rng, 44, 7, length=34, ends=False)

    def seed():
        return Rng(int(rng.integers(2**31)))

    return [
        Case("a short name", *short, seed()),
        Case("a longer name", *middle, seed()),
        Case("a name cut off at the default length", *long, seed()),
        Case("a name cut off after 4 letters", *long, seed(), 1.0, 4),
        Case("a name cut off after 32 letters", *long, seed(), 0.9, 32),
        Case("a longest name of one letter", *short, seed(), 1.0, 1),
        Case("a name that ends before it begins", *_certain(rng, 4, 5, length=0), seed()),
        Case("letters that follow from the one before", *_chain(), seed(), 1.0, MANY, view=_pairs),
        Case("a temperature of 3", *_coin(), seed(), 3.0, MANY, view=_share),
        Case("a temperature of 0.4", *_coin(), seed(), 0.4, MANY // 2, view=_share),
        Case("the same seed and another", *_coin(), int(rng.integers(2**31)),
             driver=spell_twice),
    ]  # fmt: skip


def _letters(size):
    return dict(enumerate("." + "abcdefghijklmnopqrstuvwxyz"[: size - 1]))


def _certain(rng, H, C, length, ends=True):
    """Parameters that write one name of so many letters, and then '.' where it ends.

    The states of that name are followed through random U and V; W is then solved for, so that
    at each of them the letter that is due is e^SURE times as likely as any other. With another
    input or state anywhere, the letters after it are others.
    """
    U, V = rng.normal(size=(H, C)), rng.normal(size=(H, H)) / np.sqrt(H)
    b_hidden, b_out = 0.6 * rng.normal(size=(H, 1)), 2 * rng.normal(size=(C, 1))
    due = list(rng.permutation(np.arange(length) % (C - 1)) + 1) + [0] * ends
    states, h, x = [], np.zeros((H, 1)), np.zeros((C, 1))
    for letter in due:
        h = np.tanh(U @ x + V @ h + b_hidden)
        states.append(h)
        x = one_hot(letter, C)
    wanted = SURE * np.eye(C)[:, due] - b_out
    W = wanted @ np.linalg.pinv(np.hstack(states))
    return (U, V, W, b_hidden, b_out), _letters(C)


def _chain():
    """After a comes c, after b comes d; otherwise a and b are equally likely."""
    C = 5
    W = np.zeros((C, C))
    W[3, 1] = W[4, 2] = 160.0
    b_out = np.array([[-80.0], [0.0], [0.0], [-80.0], [-80.0]])
    return (20 * np.eye(C), np.zeros((C, C)), W, np.zeros((C, 1)), b_out), _letters(C)


def _coin():
    """26 letters without memory. e comes half of the time; at 3 a tenth, at 0.4 nearly always."""
    C, H = 27, 2
    b_out = np.zeros((C, 1))
    b_out[5] = np.log(C - 2)
    b_out[0] = -90.0
    b_hidden, W = np.array([[0.5], [-0.3]]), np.zeros((C, H))
    return (np.zeros((H, C)), np.zeros((H, H)), W, b_hidden, b_out), _letters(C)


def _share(leaves):
    """How often e comes, as far as a hundred letters can tell."""
    name = leaves["name"]
    share = name.count("e") / max(len(name), 1)
    found = "now and then" if share < 0.25 else "nearly always" if share > 0.75 else "half the time"
    return {"the letters that come": len(name), "e comes": found}


def _pairs(leaves):
    """Whether neighbours are the ones that can stand side by side, and all of them."""
    name = leaves["name"]
    found = {a + b for a, b in zip(name, name[1:], strict=False)}
    possible = {"ac", "bd", "ca", "cb", "da", "db"}
    return {
        "the letters that come": len(name),
        "only possible neighbours": found <= possible,
        "all possible neighbours": found >= possible,
    }


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
        "temperature-ignored",
        _HEATED,
        "heated = p",
        "the temperature has no effect",
        "a generator that draws from p as it is",
        "Where does temperature enter?",
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
        "chance comes from NumPy's global state, not from rng",
        "a generator that calls np.random.choice",
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
)
