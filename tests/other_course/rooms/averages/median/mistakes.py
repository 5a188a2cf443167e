"""Table of data: mistakes of median, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "not-in-order",
        "np.sort(x)",
        "np.asarray(x)",
        "the middle is taken before the numbers are put in order",
        "a median of the numbers as they come",
        "Would the result change if somebody shuffled the numbers first?",
    ),
    Mistake(
        "upper-of-two",
        "return (ordered[half - 1] + ordered[half]) / 2",
        "return ordered[half]",
        "of an even count, the upper middle number is taken alone",
        "a median that leaves out the lower of the middle two",
        "Of six numbers, how many lie below your median, and how many above?",
    ),
)
