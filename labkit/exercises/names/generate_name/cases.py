"""The cases of generate_name, and how what it returns is read. No answer, no mistakes.

Names are drawn by chance, and a right answer may draw in its own way. So most cases leave
chance no room (one letter is e^25 times as likely as any other); the rest look at how
often a letter comes among a hundred, with walls that chance does not reach.
"""

import numpy as np

from labkit.engine import Case, Rng
from labkit.exercises.names._common import Name, one_hot
from labkit.exercises.names.drivers import spell_in_a_row, spell_many, spell_twice

SURE = 25.0  # nats between the letter that is due and any other
MANY = 100  # letters of a name that is looked at as a whole


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
        Case("letters that follow from the one before", *_chain(), seed(), 1.0, MANY, view=_pairs),
        Case("a temperature of 3", *_coin(), seed(), 3.0, MANY, view=_share),
        Case("a temperature of 0.4", *_coin(), seed(), 0.4, MANY // 2, view=_share),
        Case("a temperature of 2, two letters", *_two(), seed(), 2.0, 6 * MANY, view=_odds),
        Case("letters that are not those of the alphabet", middle[0], dict(enumerate(".QxBm")),
             seed()),
        Case("a longest name of no letter", *short, seed(), 1.0, 0),
        Case("a dict that is not in the order of the indices", middle[0], _mixed(rng, middle[1]),
             seed()),
        Case("letters that are rare", *_rare(), seed(), 1.0, 4 * MANY, view=_all),
        Case("the same seed and another", *_coin(), int(rng.integers(2**31)),
             driver=spell_twice),
        Case("two names from one rng", *_coin(), seed(), driver=spell_in_a_row),
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


def _two():
    """Two letters without memory, a 81 times as likely as b: 9 times at a temperature of 2."""
    b_out = np.array([[-90.0], [np.log(81.0)], [0.0]])
    return (np.zeros((2, 3)), np.zeros((2, 2)), np.zeros((3, 2)), np.zeros((2, 1)), b_out), (
        _letters(3)
    )


def _hasty():
    """Two letters without memory; half of the draws are the end mark, at the first letter too."""
    (U, V, W, b_hidden, _), letters = _two()
    return (U, V, W, b_hidden, np.array([[np.log(2.0)], [0.0], [0.0]])), letters


def _rare():
    """Eleven letters that come once in twenty without memory, and k nine times as often."""
    b_out = np.zeros((13, 1))
    b_out[0], b_out[11] = -90.0, np.log(9.0)
    return (np.zeros((2, 13)), np.zeros((2, 2)), np.zeros((13, 2)), np.zeros((2, 1)), b_out), (
        _letters(13)
    )


def _all(leaves):
    """Whether each letter comes among 400: chance leaves one out in a case of a hundred million."""
    name = leaves["name"]
    every = {*name} >= {*"abcdefghijkl"}
    return {"the letters that come": len(name), "letters never drawn": "none" if every else "some"}


def _empty(leaves):
    """How many of 60 names are empty: 30 wanted, which strays past 9 or 51 once in 1e7."""
    empty = leaves["names"].count("")
    found = "none" if not empty else "few" if empty < 10 else "most" if empty > 50 else "half"
    return {"how many names are empty": found}


def _odds(leaves):
    """How often a comes among 600: 90 % wanted, which strays past 83 or 96 % once in a million."""
    name = leaves["name"]
    share = name.count("a") / max(len(name), 1)
    found = (
        "too seldom" if share < 0.83 else "too often" if share > 0.96 else "as often as it should"
    )
    return {"the letters that come": len(name), "a comes": found}


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


RETURNS = Name()
