"""Table of data: mistakes of positions, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_SLOW = "slowness = 10000 ** (2 * pairs / size)"
_ANGLES = "angles = times / slowness"
_SINES = "table[:, 0::2] = np.sin(angles)"
_COSINES = "table[:, 1::2] = np.cos(angles)"

MISTAKES = (
    Mistake(
        "sine-and-cosine-swapped",
        _SINES + "\n    " + _COSINES,
        "table[:, 1::2] = np.sin(angles)\n    table[:, 0::2] = np.cos(angles)",
        "sines and cosines stand in each other's columns",
        "a table with cosines in the even columns",
        "What does column 0 hold at t = 0: sin(0) or cos(0)?",
    ),
    Mistake(
        "halves-side-by-side",
        _SINES + "\n    " + _COSINES,
        "table[:, : size // 2] = np.sin(angles)\n    table[:, size // 2 :] = np.cos(angles)",
        "all sines stand left and all cosines right",
        "a table of two halves that are not interleaved",
        "In which two columns does the pair j = 0 stand?",
    ),
    Mistake(
        "sines-only",
        _COSINES,
        "table[:, 1::2] = np.sin(angles)",
        "the odd columns hold sines too",
        "a table of sines alone",
        "Which function belongs to column 1?",
    ),
    Mistake(
        "cosines-only",
        _SINES,
        "table[:, 0::2] = np.cos(angles)",
        "the even columns hold cosines too",
        "a table of cosines alone",
        "Which function belongs to column 0?",
    ),
    Mistake(
        "cosines-left-out",
        "    " + _COSINES + "\n",
        "",
        "the odd columns stay zero",
        "a table that is never filled in its odd columns",
        "What belongs into column 1?",
    ),
    Mistake(
        "two-left-out",
        _SLOW,
        "slowness = 10000 ** (pairs / size)",
        "the waves slow down half as fast as they should",
        "exponents j / D where 2j / D is wanted",
        "With D columns, at which exponent should the last pair arrive: near 1/2 or near 1?",
    ),
    Mistake(
        "exponent-doubled",
        _SLOW,
        "slowness = 10000 ** (4 * pairs / size)",
        "the waves slow down twice as fast as they should",
        "exponents in which the number of the column is doubled once more",
        "Is your j the number of a pair or of a column?",
    ),
    Mistake(
        "columns-for-pairs",
        "    table[:, 0::2] = np.sin(angles)\n    table[:, 1::2] = np.cos(angles)\n",
        "    speeds = times / 10000 ** (2 * np.arange(size) / size)\n"
        "    table[:, 0::2] = np.sin(speeds[:, 0::2])\n"
        "    table[:, 1::2] = np.cos(speeds[:, 1::2])\n",
        "the exponent counts columns where it should count pairs",
        "exponents 2i / D, where i is the number of the column",
        "Is your j the number of a pair or of a column?",
    ),
    Mistake(
        "each-column-its-own-wave",
        _COSINES,
        "table[:, 1::2] = np.cos(times / 10000 ** ((2 * pairs + 1) / size))",
        "a cosine has another angle than its sine",
        "exponents that grow from column to column, not from pair to pair",
        "Which angle does column 2j + 1 share with column 2j?",
    ),
    Mistake(
        "other-base",
        _SLOW,
        "slowness = 1000 ** (2 * pairs / size)",
        "the base is 1000, not 10000",
        "waves with the base 1000",
        "How many zeros has the base?",
    ),
    Mistake(
        "multiplied",
        _ANGLES,
        "angles = times * slowness",
        "the waves grow faster from pair to pair, not slower",
        "angles that are multiplied where they should be divided",
        "Does the last pair turn faster or more slowly than the first?",
    ),
    Mistake(
        "time-from-one",
        "times = np.arange(length)[:, None]",
        "times = np.arange(1, length + 1)[:, None]",
        "time begins at 1",
        "a table whose first row belongs to t = 1",
        "What should the first row be, if t = 0 there?",
    ),
    Mistake(
        "time-as-a-share",
        "times = np.arange(length)[:, None]",
        "times = np.linspace(0, 1, length)[:, None]",
        "time is counted as a share of the length, from 0 to 1",
        "a table whose rows depend on how many there are",
        "Should row 3 be the same in a longer table?",
    ),
    Mistake(
        "whole-numbers",
        "table = np.zeros((length, size))",
        "table = np.zeros((length, size), dtype=int)",
        "sines and cosines are cut to whole numbers",
        "a table whose dtype is int",
        "What happens to 0.84 when it is written into an array of integers?",
    ),
    Mistake(
        "last-pair-at-the-end",
        _SLOW,
        "slowness = 10000 ** (2 * pairs / max(size - 2, 1))",
        "the exponents run up to 1, not to (D - 2) / D",
        "exponents 2j / (D - 2)",
        "What stands under the fraction of the exponent?",
    ),
    Mistake(
        "one-speed",
        _SLOW,
        "slowness = 1.0",
        "every pair turns at the same speed",
        "a table with the angle t in every column",
        "What in your angles depends on j?",
    ),
    Mistake(
        "full-turns",
        _ANGLES,
        "angles = 2 * np.pi * times / slowness",
        "the angles are full turns, not radians",
        "angles multiplied by 2π",
        "By how much does the angle of pair 0 grow from one step to the next?",
    ),
    Mistake(
        "table-of-512",
        "times = np.arange(length)[:, None]\n",
        "length = min(length, 512)\n    times = np.arange(length)[:, None]\n",
        "there are no rows after the 512th",
        "the first rows of a table of 512 steps",
        "How long may a text be, and how long is your table?",
    ),
    Mistake(
        "table-of-5000",
        "times = np.arange(length)[:, None]\n",
        "length = min(length, 5000)\n    times = np.arange(length)[:, None]\n",
        "there are no rows after the 5000th",
        "the first rows of a table of 5000 steps",
        "How long may a text be, and how long is your table?",
    ),
    Mistake(
        "sine-by-time",
        "    table[:, 0::2] = np.sin(angles)\n    table[:, 1::2] = np.cos(angles)\n",
        "    angles = np.repeat(angles, 2, axis=1)\n"
        "    table[0::2] = np.sin(angles[0::2])\n"
        "    table[1::2] = np.cos(angles[1::2])\n",
        "sine and cosine take turns with the time step, not with the column",
        "sines in the even rows and cosines in the odd ones",
        "Which of the two, row or column, decides between sine and cosine?",
    ),
    Mistake(
        "base-of-100000",
        "slowness = 10000 ** (2 * pairs / size)",
        "slowness = 100000 ** (2 * pairs / size)",
        "the base is 100000, not 10000",
        "waves of the base 100000",
        "How many noughts has the base on paper, and how many has yours?",
    ),
    Mistake(
        "angles-in-degrees",
        "angles = times / slowness",
        "angles = times / slowness * np.pi / 180",
        "the angles are taken for degrees",
        "sines and cosines of degrees",
        "In which unit does np.sin want its angle?",
    ),
    Mistake(
        "cosine-from-the-new-sine",
        "    " + _SINES + "\n    " + _COSINES + "\n",
        "    sine, cosine, speeds = np.zeros(size // 2), np.ones(size // 2), 1 / slowness\n"
        "    for t in range(length):\n"
        "        table[t, 0::2], table[t, 1::2] = sine, cosine\n"
        "        sine = sine * np.cos(speeds) + cosine * np.sin(speeds)\n"
        "        cosine = cosine * np.cos(speeds) - sine * np.sin(speeds)\n",
        "a row's cosine is made of its own sine, not of that of the row before",
        "a table turned from row to row, in which the new sine is used for the cosine",
        "Which sine does the formula for the next cosine want, that of step t or of step t + 1?",
    ),
    Mistake(
        "sine-from-the-new-cosine",
        "    " + _SINES + "\n    " + _COSINES + "\n",
        "    sine, cosine, speeds = np.zeros(size // 2), np.ones(size // 2), 1 / slowness\n"
        "    for t in range(length):\n"
        "        table[t, 0::2], table[t, 1::2] = sine, cosine\n"
        "        cosine = cosine * np.cos(speeds) - sine * np.sin(speeds)\n"
        "        sine = sine * np.cos(speeds) + cosine * np.sin(speeds)\n",
        "a row's sine is made of its own cosine, not of that of the row before",
        "a table turned from row to row, in which the new cosine is used for the sine",
        "Which cosine does the formula for the next sine want, that of step t or of step t + 1?",
    ),
)

INCOMPATIBLE = (
    # Both together exchange the two.
    frozenset(("cosines-only", "sines-only")),
    # Cut to whole numbers, the ones at t = 0 alone are not zero: without them nothing is left.
    frozenset(("cosines-left-out", "whole-numbers")),
    frozenset(("time-from-one", "whole-numbers")),
)
