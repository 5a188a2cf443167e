"""The cases of generate_name, and how what it returns is read. No answer, no mistakes.

Names are drawn by chance, and a right answer may draw in its own way. So most cases leave
chance no room (one letter is e^25 times as likely as any other); the rest look at how
often a letter comes in many names, with walls that chance does not reach.
"""

import numpy as np

from labkit.engine import Case, Rng
from labkit.exercises.names._common import Name, one_hot
from labkit.exercises.names.drivers import spell_in_a_row, spell_many, spell_twice

SURE = 25.0  # nats between the letter that is due and any other


def cases(rng):
    """Names that are certain, long and cut off; then what chance decides."""
    short = _certain(rng, 9, 6, length=5)
    middle = _certain(rng, 14, 5, length=10)
    long = _certain(rng, 44, 7, length=34, ends=False)

    def seed():
        return Rng(int(rng.integers(2**31)))

    return [
        Case("a short name", *short, seed()),
        Case("a longer name, parameters in a list", list(middle[0]), middle[1], seed()),
        Case("a name cut off at the default length", *long, seed()),
        Case("a name cut off after 4 letters", *long, seed(), 1.0, 4),
        Case("a name cut off after 32 letters", *long, seed(), 0.9, 32),
        Case("a longest name of one letter", *short, seed(), 1.0, 1),
        Case("names that may end before they begin", *_hasty(), _seeds(rng, 60),
             driver=spell_many, view=_empty),
        Case("letters that follow from the one before", *_chain(), _seeds(rng, 30), 1.0, 20,
             driver=spell_many, view=_pairs),
        Case("a temperature of 3", *_coin(3.0, ends=2), _seeds(rng, 25), 3.0, 20,
             driver=spell_many, view=_share_of_many),
        Case("a temperature of 0.4", *_coin(0.4, ends=350), _seeds(rng, 25), 0.4, 20,
             driver=spell_many, view=_share),
        Case("a temperature of 2, two letters", *_two(), _seeds(rng, 65), 2.0, 20,
             driver=spell_many, view=_odds),
        Case("letters that are not those of the alphabet", middle[0], dict(enumerate(".QxBm")),
             seed()),
        Case("a longest name of no letter", *short, seed(), 1.0, 0),
        Case("a dict that is not in the order of the indices", middle[0], _mixed(rng, middle[1]),
             seed()),
        Case("letters that are rare", *_rare(), _seeds(rng, 60), 1.0, 20,
             driver=spell_many, view=_all),
        Case("the same seed and another", *_fourteen(), int(rng.integers(2**31)),
             driver=spell_twice),
        Case("two names from one rng", *_fourteen(), seed(), driver=spell_in_a_row),
    ]  # fmt: skip


def _letters(size):
    return dict(enumerate("." + "abcdefghijklmnopqrstuvwxyz"[: size - 1]))


def _seeds(rng, number):
    return tuple(int(s) for s in rng.choice(2**31, size=number, replace=False))


def _mixed(rng, letters):
    """The same dict, its entries put in by chance."""
    order = rng.permutation(len(letters))
    if order[0] == 0:
        order = order[::-1]
    return {int(k): letters[int(k)] for k in order}


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
    """After a comes c, after b comes d; otherwise a and b are equally likely, the end
    half as much."""
    C = 5
    W = np.zeros((C, C))
    W[3, 1] = W[4, 2] = 160.0
    b_out = np.array([[-np.log(2.0)], [0.0], [0.0], [-80.0], [-80.0]])
    return (20 * np.eye(C), np.zeros((C, C)), W, np.zeros((C, 1)), b_out), _letters(C)


def _without_memory(*logits):
    """A network with these logits at every step: W brings twice as much, and b_out takes it back.

    So whoever divides only one of the two by the temperature draws from something else.
    """
    b_out = -np.array(logits)[:, None]
    C, b_hidden = len(logits), np.array([[0.5], [-0.3]])
    h = np.tanh(b_hidden)
    W = -2 * b_out @ h.T / float(np.sum(h * h))
    return (np.zeros((2, C)), np.zeros((2, 2)), W, b_hidden, b_out), _letters(C)


def _coin(temperature, ends):
    """26 letters. e comes half of the time; at 3 a tenth, at 0.4 nearly always.

    At that temperature the end mark is so many times as likely as a letter other than e. A name
    ends soon: one that draws those anew that are too long has not long to wait.
    """
    return _without_memory(temperature * np.log(ends), 0, 0, 0, 0, np.log(25.0), *[0] * 21)


def _two():
    """Two letters, a 81 times as likely as b: 9 times at a temperature of 2. The end is likelier
    than b, so that of the three b alone is left out where the least likely is."""
    return _without_memory(np.log(2.0), np.log(81.0), 0.0)


def _hasty():
    """Two letters; half of the draws are the end mark, at the first letter too."""
    return _without_memory(np.log(2.0), 0.0, 0.0)


def _rare():
    """Eleven letters, and k nine times as often; the end is as likely as two of them."""
    return _without_memory(np.log(2.0), *[0] * 10, np.log(9.0), 0)


def _fourteen():
    """Names of fourteen letters, e half of the time: the state counts, one unit a step."""
    C, H = 27, 15
    b_hidden, b_out, W = np.zeros((H, 1)), np.zeros((C, 1)), np.zeros((C, H))
    b_hidden[0], b_out[5], b_out[0], W[0, -1] = 20.0, np.log(25.0), -90.0, 180.0
    return (np.zeros((H, C)), 20 * np.eye(H, k=-1), W, b_hidden, b_out), _letters(C)


def _all(leaves):
    """Whether each letter comes among some 480: chance leaves one out once in 1e8."""
    every = {*"".join(leaves["names"])} >= {*"abcdefghijkl"}
    return _unless_alike(leaves, "letters never drawn", "none" if every else "some")


def _empty(leaves):
    """How many of 60 names are empty: 30 wanted, which strays past 9 or 51 once in 1e7; and
    whether one has one letter, as every fourth does: chance leaves out all once in 3e7."""
    empty = leaves["names"].count("")
    found = "none" if not empty else "few" if empty < 10 else "most" if empty > 50 else "half"
    one = any(len(name) == 1 for name in leaves["names"])
    return _unless_alike(leaves, "how many names are empty", found) | {
        "how many names have one letter": "some" if one else "none",
    }


def _odds(leaves):
    """How often a comes among some 490: 90 % wanted, which strays past 83 or 97 % once in 1e7."""
    share = _often(leaves, "a")
    found = (
        "too seldom" if share < 0.83 else "too often" if share > 0.97 else "as often as it should"
    )
    return _unless_alike(leaves, "how often a comes", found)


def _share(leaves):
    """How often e comes, as far as a few hundred letters can tell."""
    share = _often(leaves, "e")
    found = "now and then" if share < 0.25 else "nearly always" if share > 0.75 else "half the time"
    return _unless_alike(leaves, "how often e comes", found)


def _share_of_many(leaves):
    """How often e comes where many letters should: nearly always is no luck, in one name either."""
    return {"how often e comes": "nearly always"} if _often(leaves, "e") > 0.75 else _share(leaves)


def _unless_alike(leaves, leaf, found):
    """found, or that all names are alike: how often a letter comes in one is a matter of luck."""
    return {leaf: found if len({*leaves["names"]}) > 1 else "every name is the same"}


def _often(leaves, letter):
    """The share of a letter among all that were drawn; of no letters, half."""
    drawn = "".join(leaves["names"])
    return drawn.lower().count(letter) / len(drawn) if drawn else 0.5


def _pairs(leaves):
    """Whether neighbours are the ones that can stand side by side, and all of them."""
    found = {a + b for name in leaves["names"] for a, b in zip(name, name[1:], strict=False)}
    possible = {"ac", "bd", "ca", "cb", "da", "db"}
    return {
        "only possible neighbours": found <= possible,
        "all possible neighbours": found >= possible,
    }


RETURNS = Name()
