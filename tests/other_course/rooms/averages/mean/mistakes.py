"""Table of data: mistakes of mean, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "sum-for-mean",
        "return total / len(x)",
        "return total",
        "the total is returned, not the mean",
        "a sum that nobody divided",
        "By how much does the result grow when every number is written down twice?",
    ),
    Mistake(
        "one-place-more",
        "/ len(x)",
        "/ (len(x) + 1)",
        "the total is shared by one place too many",
        "a mean that divides by N + 1",
        "What is the mean of a single number?",
    ),
)
