"""The cases of generate_name, and how what it returns is read. No answer, no mistakes.

Names are drawn by chance, and a right answer may draw in its own way. So most cases leave
chance no room (one letter is e^25 times as likely as any other); the rest look at how
often a letter comes among a hundred, with walls that chance does not reach.
"""

import numpy as np

from labkit.engine import Case, Rng
from labkit.exercises.names._common import Name, one_hot
from labkit.exercises.names.drivers import spell_twice

SURE = 25.0  # nats between the letter that is due and any other
MANY = 100  # letters of a name that is looked at as a whole


def cases(rng):
    """Names that are certain, long, empty and cut off; then letters that chance decides."""
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
        Case("a name that ends before it begins", *_certain(rng, 4, 5, length=0), seed()),
        Case("letters that follow from the one before", *_chain(), seed(), 1.0, MANY, view=_pairs),
        Case("a temperature of 3", *_coin(), seed(), 3.0, MANY, view=_share),
        Case("a temperature of 0.4", *_coin(), seed(), 0.4, MANY // 2, view=_share),
        Case("a temperature of 2, two letters", *_two(), seed(), 2.0, 6 * MANY, view=_odds),
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


def _two():
    """Two letters without memory, a 81 times as likely as b: 9 times at a temperature of 2."""
    b_out = np.array([[-90.0], [np.log(81.0)], [0.0]])
    return (np.zeros((2, 3)), np.zeros((2, 2)), np.zeros((3, 2)), np.zeros((2, 1)), b_out), (
        _letters(3)
    )


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
