"""Table of data: mistakes of numerical_gradient, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

# Lines that a mistake replaces together.
_NUDGES = """original = param[index]
        param[index] = original + h
        above = loss()
        param[index] = original - h
        below = loss()
        param[index] = original
"""
_QUOTIENT = "        gradient[index] = (above - below) / (2 * h)"
_LOOP = (
    "    for index in np.ndindex(param.shape):\n        "
    + _NUDGES
    + _QUOTIENT
    + "\n    return gradient"
)
_FAR = """param[index] = original + 2 * h
        far = loss()
        param[index] = original - 2 * h
        far -= loss()"""

MISTAKES = (
    Mistake(
        "slopes-rounded",
        "gradient[index] = (above - below) / (2 * h)",
        "gradient[index] = round((above - below) / (2 * h), 5)",
        "the slopes are rounded to five decimals",
        "slopes with five decimals",
        "What does rounding leave of a slope of 0.000004?",
    ),
    Mistake(
        "in-the-order-of-memory",
        "    gradient = np.zeros_like(param)\n"
        "    for index in np.ndindex(param.shape):\n"
        "        original = param[index]\n"
        "        param[index] = original + h\n"
        "        above = loss()\n"
        "        param[index] = original - h\n"
        "        below = loss()\n"
        "        param[index] = original\n"
        "        gradient[index] = (above - below) / (2 * h)\n"
        "    return gradient",
        '    shape, param = param.shape, param.ravel(order="K")\n'
        "    gradient = np.zeros(shape)\n"
        "    for index in range(param.size):\n"
        "        original = param[index]\n"
        "        param[index] = original + h\n"
        "        above = loss()\n"
        "        param[index] = original - h\n"
        "        below = loss()\n"
        "        param[index] = original\n"
        "        gradient.flat[index] = (above - below) / (2 * h)\n"
        "    return gradient",
        "entries are taken as they lie in memory, and a view with gaps is copied",
        'a function that walks over param.ravel(order="K"), and fills its result row by row',
        "In which order do the entries of A.T lie in memory, and which array do the nudges reach?",
    ),
    Mistake(
        "one-sided",
        "param[index] = original - h\n        below = loss()",
        # above - below is twice the one difference, as far as rounding lets it.
        "param[index] = original\n        below = 2 * loss() - above",
        "the difference is one-sided",
        "a forward difference, from param to param + h",
        "At which two places is the loss asked, and does their middle lie at param?",
    ),
    Mistake(
        "backward-difference",
        "param[index] = original + h\n        "
        "above = loss()\n        "
        "param[index] = original - h\n        "
        "below = loss()",
        "param[index] = original - h\n        "
        "below = loss()\n        "
        "param[index] = original\n        "
        "above = 2 * loss() - below",
        "the difference is one-sided",
        "a backward difference, from param - h to param",
        "At which two places is the loss asked, and does their middle lie at param?",
    ),
    Mistake(
        "second-nudge-undoes-the-first",
        "param[index] = original - h",
        "param[index] = original",
        "the second loss is asked at param itself, not h below it",
        "half a forward difference",
        "After the entry went up by h and down by h, where is it?",
    ),
    Mistake(
        "half-missing",
        "(2 * h)",
        "h",
        "every slope is twice too steep",
        "a difference that is divided by h",
        "How far is it from param - h to param + h?",
    ),
    Mistake(
        "brackets-missing",
        "(2 * h)",
        "2 * h",
        "the difference is divided by 2 and multiplied by h",
        "(above - below) / 2 * h, which Python reads from the left",
        "In which order does Python work out a / b * c?",
    ),
    Mistake(
        "sign",
        "(above - below)",
        "(below - above)",
        "every slope has the wrong sign",
        "a difference that takes above from below",
        "If the loss rises with the entry, which of the two losses is larger?",
    ),
    Mistake(
        "not-restored",
        "        param[index] = original\n",
        "",
        "param stays at its last nudge",
        "a function that goes on without putting the entry back",
        "What does `param` hold when the next entry's turn comes?",
    ),
    Mistake(
        "restored-by-arithmetic",
        "        param[index] = original\n",
        "        param[index] += h\n",
        "param comes back changed in its last bits",
        "a function that restores an entry by adding the step back",
        "Is x - h + h always x, in floating point?",
    ),
    Mistake(
        "works-on-a-copy",
        "gradient = np.zeros_like(param)",
        "gradient = np.zeros_like(param)\n    param = param.copy()",
        "the loss never sees a change",
        "a function that nudges a copy of param",
        "`loss` reads one particular array: is it the one that you write into?",
    ),
    Mistake(
        "reshape-copies",
        "gradient = np.zeros_like(param)",
        "gradient = np.zeros_like(param)\n    param = param.reshape(-1).reshape(param.shape)",
        "views of other arrays are copied, so the loss sees no change",
        "a function that flattens param with reshape(-1)",
        "When can `reshape(-1)` or `ravel()` give a view, and when must it copy?",
    ),
    Mistake(
        "double-step",
        _NUDGES,
        _NUDGES.replace(" h\n", " 2 * h\n"),
        "the loss is asked two steps away, not one",
        "a function that nudges by 2h and divides by 2h",
        "How far apart are the two places at which you ask, and by what do you divide?",
    ),
    Mistake(
        "relative-nudge",
        _NUDGES,
        _NUDGES.replace("original + h", "original * (1 + h)").replace(
            "original - h", "original * (1 - h)"
        ),
        "the step is a share of the entry, h itself is wanted",
        "a function that multiplies an entry by 1 + h and by 1 - h",
        "How large is your step where the entry is close to 0?",
    ),
    Mistake(
        "restored-to-zero",
        "param[index] = original\n",
        "param[index] = 0.0\n",
        "param comes back full of zeros",
        "a function that writes 0 where it should put the entry back",
        "What did the entry hold before you touched it?",
    ),
    Mistake(
        "added-for-subtracted",
        "(above - below)",
        "(above + below)",
        "the two losses are added",
        "a sum of the losses over 2h",
        "What should come out where the loss does not depend on the entry?",
    ),
    Mistake(
        "sizes-without-signs",
        "(above - below)",
        "abs(above - below)",
        "every slope is positive",
        "a function that takes the size of each difference",
        "What sign has the slope of a loss that falls?",
    ),
    Mistake(
        "first-entry-left-out",
        "in np.ndindex(param.shape)",
        "in list(np.ndindex(param.shape))[1:]",
        "the first entry is never nudged",
        "a function whose loop starts at the second entry",
        "Which indices does your loop run through, and which is the first it needs?",
    ),
    Mistake(
        "step-hard-coded",
        "gradient = np.zeros_like(param)",
        "gradient = np.zeros_like(param)\n    h = 1e-5",
        "the step is 1e-5 whatever is asked for",
        "a function that ignores its argument h",
        "Where does the step that the caller asked for enter your function?",
    ),
    Mistake(
        "step-lost-in-the-recursion",
        "gradient = np.zeros_like(param)",
        "h = h if param.ndim < 2 else 1e-5\n    gradient = np.zeros_like(param)",
        "with two axes or more, the step is 1e-5 whatever is asked for",
        "a function that calls itself for every row and does not hand h on",
        "When your function calls itself, what does it tell the next call of h?",
    ),
    Mistake(
        "coarse-default",
        "h=1e-5",
        "h=1e-4",
        "the step is 1e-4 when none is given, it should be 1e-5",
        "a function whose default step is 1e-4",
        "Which default does the stub name for h?",
    ),
    Mistake(
        "whole-rows",
        "np.ndindex(param.shape)",
        "range(len(param))",
        "whole rows are nudged at once",
        "a function that walks along the first axis only",
        "How many slopes does an array of shape (2, 3) have, and how often does your loop run?",
    ),
    Mistake(
        "whole-rows-restored",
        "np.ndindex(param.shape):\n        original = param[index]",
        "range(len(param)):\n        original = param[index].copy()",
        "whole rows are nudged at once",
        "a function that walks along the first axis only",
        "How many slopes does an array of shape (2, 3) have, and how often does your loop run?",
    ),
    Mistake(
        "all-at-once",
        _NUDGES,
        _NUDGES.replace("param[index]", "param[...]").replace(
            "= param[...]\n", "= param.copy()\n", 1
        ),
        "all entries are nudged together",
        "a function that moves the whole array for every slope",
        "If all entries move at once, whose slope do you measure?",
    ),
    Mistake(
        "restored-at-the-end",
        _LOOP,
        "    before = param.copy()\n"
        + _LOOP.replace("        param[index] = original\n", "").replace(
            "    return", "    param[...] = before\n    return"
        ),
        "other entries are still nudged while one is measured",
        "a function that puts all entries back at the very end",
        "When the second entry is measured, what does the first one hold?",
    ),
    Mistake(
        "last-entry-left-out",
        "in np.ndindex(param.shape)",
        "in list(np.ndindex(param.shape))[:-1]",
        "the last entry is never nudged",
        "a function whose loop stops one entry early",
        "Which indices does your loop run through, and which is the last it needs?",
    ),
    Mistake(
        "whole-numbers",
        "np.zeros_like(param)",
        "np.zeros_like(param, dtype=int)",
        "the slopes are cut to whole numbers",
        "a function that writes into an integer array",
        "What does an integer array keep of 0.75?",
    ),
    Mistake(
        "same-slope-everywhere",
        "gradient[index] =",
        "gradient[...] =",
        "every entry holds the slope that was measured last",
        "a function that writes each slope into the whole array",
        "Into which entry does the slope at `index` belong?",
    ),
    Mistake(
        "five-points",
        _NUDGES + _QUOTIENT,
        _NUDGES.replace("below = loss()", "below = loss()\n        " + _FAR)
        + _QUOTIENT.replace("(above - below) / (2 * h)", "(8 * (above - below) - far) / (12 * h)"),
        "the loss is asked at four places, two are wanted",
        "a central difference of four points",
        "At how many places does the contract ask for the loss, and how far from param?",
    ),
    Mistake(
        "half-step",
        _NUDGES + _QUOTIENT,
        _NUDGES.replace(" h\n", " h / 2\n") + _QUOTIENT.replace("(2 * h)", "h"),
        "the loss is asked half a step away, not a whole one",
        "a central difference over h in all",
        "How far from param does the contract place the two points?",
    ),
    Mistake(
        "two-axes-only",
        "for index in np.ndindex(param.shape):",
        "rows, cols = param.shape\n    for index in np.ndindex(rows, cols):",
        "param is taken to have two axes",
        "a function that goes through rows and columns",
        "How many axes has a flat vector, and what can go through any number of them?",
    ),
    Mistake(
        "step-and-divisor-grow",
        _NUDGES + _QUOTIENT,
        "size = h * max(1.0, abs(param[index]))\n        "
        + (_NUDGES + _QUOTIENT)
        .replace("+ h", "+ size")
        .replace("- h", "- size")
        .replace("2 * h", "2 * size"),
        "the step grows with the entry, h is wanted at each",
        "a step of h times the size of entries above 1, divided by twice as much",
        "How far is each entry to be moved, and does the docstring let its size have a say?",
    ),
    Mistake(
        "step-grows-with-the-entry",
        _NUDGES,
        _NUDGES.replace("+ h", "+ h * max(1.0, abs(original))").replace(
            "- h", "- h * max(1.0, abs(original))"
        ),
        "the step grows with the entry, h is wanted at each",
        "a step of h times the size of entries above 1",
        "How far is each entry to be moved, and by how much do you divide?",
    ),
    Mistake(
        "five-points-all-added",
        _NUDGES + _QUOTIENT,
        _NUDGES.replace("below = loss()", "below = loss()\n        " + _FAR)
        + _QUOTIENT.replace("(above - below) / (2 * h)", "(8 * (above - below) + far) / (12 * h)"),
        "the loss is asked at four places, and the outer pair counts the wrong way",
        "a difference of four points, 5/3 of the slope",
        "At how many places does the contract ask for the loss, and how far from param?",
    ),
)

# A loss that sees no change is the same however one asks.
INCOMPATIBLE = (
    frozenset({"added-for-subtracted", "backward-difference"}),
    *(
        frozenset({"works-on-a-copy", name})
        for name in (
            "one-sided",
            "backward-difference",
            "double-step",
            "relative-nudge",
            "restored-to-zero",
            "sizes-without-signs",
            "first-entry-left-out",
            "second-nudge-undoes-the-first",
            "restored-at-the-end",
            "last-entry-left-out",
            "whole-numbers",
            "same-slope-everywhere",
            "five-points",
            "half-missing",
            "brackets-missing",
            "sign",
            "not-restored",
            "restored-by-arithmetic",
            "coarse-default",
            "whole-rows",
            "all-at-once",
            "half-step",
        )
    ),
    frozenset({"coarse-default", "step-hard-coded"}),
    frozenset({"half-missing", "second-nudge-undoes-the-first"}),
    frozenset({"whole-rows", "all-at-once"}),
    frozenset({"whole-rows-restored", "works-on-a-copy"}),
    frozenset({"step-lost-in-the-recursion", "two-axes-only"}),
)
