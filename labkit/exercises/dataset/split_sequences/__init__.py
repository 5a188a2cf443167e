"""The face of split_sequences: numbers and hints. No answer, no cases, no mistakes.

Split sequences into a training, a validation and a test part.
"""

from labkit.engine import Face

FACE = Face(
    number="2.2",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "Two cuts make three pieces. Ten sequences with the shares 0.8 and 0.1 give "
        "pieces of 8, 1 and 1; a single sequence gives 1, 0 and 0. Whatever the "
        "numbers, writing the three pieces one after the other must give the list "
        "that came in.",
        "A share of n is seldom a whole number. Which built-in function takes the nearest one? "
        "And which two of the three sizes do you compute, so that the third needs no "
        "arithmetic of its own?",
        "first size ← n times the first share, to the nearest whole number\n\n"
        "second size ← the same with the second share, but no more than what is left\n\n"
        "cut after the first size, and again after both sizes; the third piece has no end to "
        "work out",
    ),
)
