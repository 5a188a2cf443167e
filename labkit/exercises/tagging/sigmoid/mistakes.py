"""Table of data: mistakes of sigmoid, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "overflow",
        "    small = np.exp(-np.abs(x))\n    above = np.where(x >= 0, 1.0, small)\n",
        "    small = np.exp(-x)\n    above = 1.0\n",
        "exp overflows for very negative numbers",
        "the formula as it stands, with exp(-x) for every x",
        "For x = -1000, how large is exp(-x)?",
    ),
    Mistake(
        "overflow-on-the-other-side",
        "    small = np.exp(-np.abs(x))\n    above = np.where(x >= 0, 1.0, small)\n",
        "    small = np.exp(x)\n    above = small\n",
        "large positive numbers become NaN",
        "exp(x) over 1 + exp(x), for every x",
        "For x = 1000, what are numerator and denominator?",
    ),
    Mistake(
        "both-branches",
        "    small = np.exp(-np.abs(x))\n"
        "    above = np.where(x >= 0, 1.0, small)\n"
        "    below = 1.0 + small\n"
        "    return above / below",
        "    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))",
        "np.where computes both branches, and one of them overflows",
        "np.where between two formulas, each computed for every x",
        "Does np.where skip the entries that it does not choose?",
    ),
    Mistake(
        "nan-replaced",
        "    small = np.exp(-np.abs(x))\n"
        "    above = np.where(x >= 0, 1.0, small)\n"
        "    below = 1.0 + small\n"
        "    return above / below",
        "    return np.nan_to_num(np.exp(x) / (1 + np.exp(x)))",
        "a NaN is replaced by 0",
        "exp(x) over 1 + exp(x) with NaN turned into 0",
        "What should sigmoid(1000) be, and what is yours?",
    ),
    Mistake(
        "clipped-too-early",
        "    small = np.exp(-np.abs(x))\n",
        "    x = np.clip(x, -10, 10)\n    small = np.exp(-np.abs(x))\n",
        "numbers are clipped to ±10 first",
        "a sigmoid of numbers clipped to -10 and 10",
        "How different are sigmoid(-10) and sigmoid(-30), and where does exp overflow?",
    ),
    Mistake(
        "clipped-at-20",
        "    small = np.exp(-np.abs(x))\n",
        "    x = np.clip(x, -20, 20)\n    small = np.exp(-np.abs(x))\n",
        "numbers are clipped to ±20 first",
        "a sigmoid of numbers clipped to -20 and 20",
        "How different are sigmoid(-20) and sigmoid(-30), and where does exp overflow?",
    ),
    Mistake(
        "mirrored",
        "np.where(x >= 0, 1.0, small)",
        "np.where(x <= 0, 1.0, small)",
        "the curve falls where it should rise",
        "1 / (1 + exp(x))",
        "Which is larger, sigmoid(2) or sigmoid(-2)?",
    ),
    Mistake(
        "one-sided",
        "np.where(x >= 0, 1.0, small)",
        "1.0",
        "negative numbers get what positive ones get",
        "1 / (1 + exp(-|x|)) for every x",
        "Should sigmoid(-2) be above one half or below?",
    ),
    Mistake(
        "never-above-half",
        "np.where(x >= 0, 1.0, small)",
        "small",
        "positive numbers get what negative ones get",
        "exp(-|x|) / (1 + exp(-|x|)) for every x",
        "Should sigmoid(2) be above one half or below?",
    ),
    Mistake(
        "tanh",
        "return above / below",
        "return np.tanh(x)",
        "this is tanh, from -1 to 1",
        "np.tanh(x)",
        "What is the value at 0, and what should it be?",
    ),
    Mistake(
        "tanh-not-squeezed-in",
        "return above / below",
        "return 0.5 * (1 + np.tanh(x))",
        "the curve is too steep by a factor of two",
        "0.5 * (1 + tanh(x))",
        "A sigmoid's slope at 0 is one quarter: what is yours?",
    ),
    Mistake(
        "softmax",
        "    below = 1.0 + small\n    return above / below",
        "    shifted = np.exp(x - np.max(x))\n    return shifted / np.sum(shifted)",
        "the entries share one sum",
        "a softmax over all entries",
        "Does the value at one entry depend on the other entries?",
    ),
    Mistake(
        "slope",
        "return above / below",
        "return above / below * (1 - above / below)",
        "this is the slope of the sigmoid",
        "sigmoid(x) times 1 - sigmoid(x)",
        "Is the value asked for, or how fast it changes?",
    ),
    Mistake(
        "flattened",
        "return above / below",
        "return np.ravel(above / below)",
        "the shape of x is lost",
        "a flat vector of the entries",
        "Which shape does the docstring promise?",
    ),
    Mistake(
        "rounded",
        "return above / below",
        "return np.round(above / below)",
        "every entry is rounded to 0 or 1",
        "a sigmoid that is rounded",
        "Which values between 0 and 1 can come out?",
    ),
    Mistake(
        "integers-stay-integers",
        "return above / below",
        "result = np.empty_like(x)\n    result[...] = above / below\n    return result",
        "integers come out as integers, that is, as 0",
        "a result in an array of the dtype of x",
        "What dtype does np.zeros_like give to an array of integers?",
    ),
    Mistake(
        "changed-in-place",
        "return above / below",
        "x[...] = above / below\n    return x",
        "the argument itself is overwritten",
        "a function that writes its result into x",
        "After the call, what does the caller's array hold?",
    ),
    Mistake(
        "one-branch-for-all",
        "    small = np.exp(-np.abs(x))\n",
        "    if np.any(x < 0):\n        return np.exp(x) / (1 + np.exp(x))\n"
        "    small = np.exp(-np.abs(x))\n",
        "one formula is chosen for the whole array",
        "a branch that looks at all entries at once",
        "Which formula is safe for an array that holds -1000 and 1000?",
    ),
    Mistake(
        "single-precision",
        "return above / below",
        "return (above / below).astype(np.float32)",
        "the result is float32",
        "a result in single precision",
        "Which dtype does the docstring promise?",
    ),
    Mistake(
        "zeros-left-out",
        "    return above / below",
        "    return np.where(x == 0, 0.0, above / below)",
        "entries that are 0 stay 0",
        "a function that looks after entries above 0 and below 0 alone",
        "Which of your branches takes an entry of exactly 0?",
    ),
    Mistake(
        "decided-by-the-first",
        "    above = np.where(x >= 0, 1.0, small)",
        "    above = np.where(x[(0,) * x.ndim] >= 0, 1.0, small) if x.size else x",
        "the first entry decides on the formula for all",
        "a branch that looks at the first entry alone",
        "Which entries are above 0, and which formula does each of them take?",
    ),
    Mistake(
        "hard-sigmoid",
        "return above / below",
        "return np.clip(0.2 * np.asarray(x, dtype=float) + 0.5, 0.0, 1.0)",
        "the curve is made of three straight lines",
        'a "hard" sigmoid, 0.2 x + 0.5 cut off at 0 and 1',
        "What is the sigmoid of 1 on paper, and what is yours?",
    ),
    Mistake(
        "softmax-shift",
        "    small = np.exp(-np.abs(x))\n",
        "    x = x - np.max(x)\n    small = np.exp(-np.abs(x))\n",
        "the largest entry is subtracted first, as in a softmax",
        "the sigmoid of x - max(x)",
        "A softmax stays the same when every score moves: does a sigmoid?",
    ),
    Mistake(
        "softmax-shift-overflows",
        "    small = np.exp(-np.abs(x))\n",
        "    x = x - np.max(x)\n    return 1 / (1 + np.exp(-x))\n",
        "the largest entry is subtracted as in a softmax, and exp overflows",
        "1 / (1 + exp(-x)) of x - max(x)",
        "A softmax stays the same when every score moves: does a sigmoid?",
    ),
    Mistake(
        "nan-silenced",
        "    small = np.exp(-np.abs(x))\n"
        "    above = np.where(x >= 0, 1.0, small)\n"
        "    below = 1.0 + small\n"
        "    return above / below",
        "    with np.errstate(all='ignore'):\n"
        "        large = np.exp(np.asarray(x, dtype=float))\n"
        "        return np.nan_to_num(large / (1 + large))",
        "a NaN is replaced by 0",
        "exp(x) over 1 + exp(x) with NaN turned into 0",
        "What should sigmoid(1000) be, and what is yours?",
    ),
    Mistake(
        "one-shift-for-all",
        "    small = np.exp(-np.abs(x))\n"
        "    above = np.where(x >= 0, 1.0, small)\n"
        "    below = 1.0 + small\n",
        "    x = np.asarray(x, dtype=float)\n"
        "    m = x.max()\n"
        "    above = np.exp(x - m)\n"
        "    below = above + np.exp(-m)\n",
        "one shift by the largest entry serves for all entries",
        "exp(x - m) over exp(x - m) + exp(-m), with m the largest entry",
        "Take -1000 and 1000 in one array: what is left of each after your shift?",
    ),
    Mistake(
        "first-entry-decides-the-dtype",
        "return above / below",
        "return np.vectorize(lambda v: 1 if v > 700 else 0 if v < -700 else 1 / (1 + "
        "np.exp(-v)))(x)",
        "the first entry decides of which dtype all are",
        "np.vectorize over a function that returns the ints 0 and 1 at the far ends",
        "From which entry is the dtype of your result taken, and which type is it there?",
    ),
)

INCOMPATIBLE = (
    # Arrays without a negative entry are all that is left to tell these by.
    frozenset({"never-above-half", "one-branch-for-all"}),
    # The result is the same array of integers; and only one of them is handed back.
    frozenset({"integers-stay-integers", "changed-in-place"}),
    # What is clipped is a new array, which the caller does not hold.
    frozenset({"clipped-too-early", "changed-in-place"}),
    frozenset({"clipped-at-20", "changed-in-place"}),
    # Behind the shift there is no entry above 0.
    frozenset({"one-sided", "softmax-shift"}),
)
