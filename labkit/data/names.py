"""Made-up names, drawn letter by letter from a process whose exact entropy is known.

The process writes syllables, and it remembers more than the letter before:

- the **first letter** decides how a name may end: one of l, m, n, s, v wants a vowel at the
  end, one of b, d, g, k, t wants an n or an r, a vowel wants an s or an l;
- the **first vowel** decides all others: a, o, u never meet e, i, y in one name;
- a consonant between two vowels may be **doubled**, once in a name;
- the more **syllables** a name has, the likelier it ends; after four it must.

What may come next depends on the letters so far alone, and only through a state of which there
are finitely many. With h(state) for the nats that the rest of a name still costs on average,

    h(state) = sum over letters x of p(x) * (-ln p(x) + h(the state after x)),

which is exact and is worked out from the end of the name backwards. No model's expected loss is
below h(start) nats a name, its end included.
"""

import bisect
import itertools
import math
from functools import cache
from typing import NamedTuple

from labkit.numerics import require_generator

END = ""  # stands for the end of a name among the letters that may come next

_FIRST = {
    "l": 9, "m": 9, "n": 6, "s": 7, "v": 4,
    "b": 6, "d": 6, "g": 4, "k": 9, "t": 6,
    "a": 10, "o": 5, "u": 2, "e": 7, "i": 6, "y": 2,
}  # fmt: skip
_CONSONANTS = {
    "b": 4, "d": 6, "g": 4, "k": 7, "l": 11, "m": 8,
    "n": 13, "r": 11, "s": 8, "t": 9, "v": 5, "z": 2,
}  # fmt: skip
_VOWELS = {"aou": {"a": 6, "o": 3, "u": 1}, "eiy": {"e": 5, "i": 5, "y": 1}}
_ENDINGS = {"lmnsv": "aeiouy", "bdgkt": "nr", "aeiouy": "sl"}  # first letters: last letters
_STOP = {1: 0.0, 2: 0.5, 3: 0.65, 4: 1.0}  # chance to end, where ending is possible
_MOST = max(_STOP)
_DOUBLE = 0.2


class _State(NamedTuple):
    """All that the process remembers of the letters so far."""

    last: str = ""
    endings: str = ""  # letters that a name may end in
    harmony: str = ""  # the vowels that go together, once the first is known
    syllables: int = 0
    doubling: str = "free"  # then "now", while a doubled consonant waits for its vowel, "spent"


def made_up_names(num, rng):
    """Draw names such as 'lemi' and 'kattoran'.

    Args:
        num: how many to draw, 0 or more.
        rng: a `numpy.random.Generator`; required, so that a draw can be repeated.

    Returns:
        list of `num` strings of 3 to 10 lower-case letters, without an end mark.

    Raises:
        TypeError: `rng` is no Generator.
        ValueError: `num` is negative.
    """
    require_generator(rng)
    if num < 0:
        raise ValueError(f"num must be 0 or more, not {num}")
    return [_draw(rng) for _ in range(num)]


def made_up_names_floor():
    """The exact entropy of a name in nats, its end included: no expected loss is lower."""
    return _entropy(_State())


def made_up_names_nll(name):
    """-ln of the probability of one name, in nats, its end included; inf if it never occurs."""
    state, nats = _State(), 0.0
    for letter in (*name, END):
        chances = _chances(state)
        if letter not in chances:
            return math.inf
        nats -= math.log(chances[letter])
        state = _after(state, letter)
    return nats


def made_up_names_next(prefix):
    """What the best possible model predicts after some first letters of a name.

    Args:
        prefix: a string, '' for the start of a name.

    Returns:
        dict from letter to probability, without those that cannot come; the key '' is the end.

    Raises:
        ValueError: no name begins so.
    """
    state = _State()
    for letter in prefix:
        if letter not in _chances(state):
            raise ValueError(f"no made-up name begins with {prefix!r}")
        state = _after(state, letter)
    return dict(_chances(state))


def _draw(rng):
    state, letters = _State(), []
    while True:
        choices, heights = _ladder(state)
        letter = choices[bisect.bisect(heights, rng.random())]
        if letter == END:
            return "".join(letters)
        letters.append(letter)
        state = _after(state, letter)


@cache
def _ladder(state):
    """The letters that may come, and the cumulative chances of all but the last."""
    chances = _chances(state)
    return list(chances), list(itertools.accumulate(chances.values()))[:-1]


@cache
def _entropy(state):
    """Expected nats of the rest of a name. Ends, because syllables never grow past _MOST."""
    return sum(
        p * (-math.log(p) + (0.0 if letter == END else _entropy(_after(state, letter))))
        for letter, p in _chances(state).items()
    )


@cache
def _chances(state):
    """The probability of each letter that may come next, END among them."""
    if not state.last:
        return _normal(_FIRST)
    stop = _STOP[state.syllables] if state.syllables and state.last in state.endings else 0.0
    if state.last in "aeiouy":
        weights = _CONSONANTS
        if state.syllables == _MOST and not stop:  # only a last letter is still missing
            weights = {x: w for x, w in weights.items() if x in state.endings}
        return _mix({END: stop}, _normal(weights))
    if stop and state.doubling != "now":
        rest = _vowels_or_double(state) if stop < 1 else {}
        return _mix({END: stop}, rest)
    return _vowels_or_double(state)


def _vowels_or_double(state):
    double = _DOUBLE if state.syllables and state.doubling == "free" else 0.0
    vowels = _VOWELS[state.harmony] if state.harmony else {**_VOWELS["aou"], **_VOWELS["eiy"]}
    return _mix({state.last: double}, _normal(vowels))


def _mix(certain, rest):
    """Some chances as given, and what they leave shared out by `rest`; zeros are dropped."""
    left = 1.0 - sum(certain.values())
    mixed = {**certain, **{x: left * p for x, p in rest.items()}}
    return {x: p for x, p in mixed.items() if p > 0}


def _normal(weights):
    total = sum(weights.values())
    return {x: w / total for x, w in weights.items()}


@cache
def _after(state, letter):
    """The state once `letter` has been written."""
    endings = state.endings or next(
        (ends for first, ends in _ENDINGS.items() if letter in first), ""
    )
    if letter in "aeiouy":
        harmony = next(group for group in _VOWELS if letter in group)
        doubling = "spent" if state.doubling == "now" else state.doubling
        return _State(letter, endings, harmony, state.syllables + 1, doubling)
    doubling = "now" if letter == state.last else state.doubling
    return _State(letter, endings, state.harmony, state.syllables, doubling)
