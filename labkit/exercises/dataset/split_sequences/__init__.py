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
        "Cut the list at two places. The first piece has the training share of the sequences, "
        "the second the validation share, and whatever is left, even nothing, is the third. No "
        "sequence may be in two pieces, none may be lost, and the order stays.",
        "A share of n is seldom a whole number. Which built-in function takes the nearest one? "
        "And which two of the three sizes do you compute, so that the third needs no "
        "arithmetic of its own?",
        "first size ← n times the first share, to the nearest whole number\n\n"
        "second size ← the same with the second share, but no more than what is left\n\n"
        "cut after the first size, and again after both sizes; the third piece has no end to "
        "work out",
    ),
)
