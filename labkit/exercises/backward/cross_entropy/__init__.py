"""The face of cross_entropy: numbers and hints. No answer, no cases, no mistakes.

What a sequence costs.
"""

from labkit.engine import Face

FACE = Face(
    number="4.1",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "Two steps, and the tokens that came had 0.5 and 0.25: the loss is 0.693 + 1.386 = 2.079. "
        "What the network gave to the other tokens does not occur in it. A step that was foreseen "
        "with certainty costs nothing.",
        "A one-hot target is 1 in one row and 0 in all others. What is left of the column of "
        "logarithms when you multiply the two row by row? And what does `np.log` say to a "
        "probability of exactly 0, even in a row that the target then multiplies by 0?",
        "one price a step; the loss is their sum, not their mean\n"
        "\n"
        "a probability of 0 must be lifted a little before its logarithm is taken, by"
        " an amount that no other price notices",
    ),
)
