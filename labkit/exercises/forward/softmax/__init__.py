"""The face of softmax: numbers and hints. No answer, no cases, no mistakes.

Scores to probabilities.
"""

from labkit.engine import Face

FACE = Face(
    number="3.1",
    minutes=12,
    difficulty=1,
    points=3,
    hints=(
        "Softmax turns scores of any size and sign into probabilities: positive numbers that sum "
        "to one along `axis`. Everything else about the array stays as it was, its shape too.",
        "Adding the same constant to every score changes nothing. Which constant, taken from the "
        "scores themselves, makes the largest exponent 0? And which argument of `np.max` keeps "
        "the axis, so that the result still broadcasts against `x`?",
        "shift first: after it the largest score along the axis is 0, and nothing "
        "overflows\n"
        "\n"
        "then the formula as it stands\n"
        "\n"
        "both the largest and the sum must keep their axis, or they meet the wrong "
        "scores",
    ),
    quiet=True,
)
