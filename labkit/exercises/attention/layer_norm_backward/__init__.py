"""The face of layer_norm_backward: numbers and hints. No answer, no cases, no mistakes.

The way back through a normalisation.
"""

from labkit.engine import Face

FACE = Face(
    number="12.8",
    minutes=20,
    difficulty=3,
    points=5,
    hints=(
        "Try it on one vector of two entries, such as (1, 3): it becomes (−1, 1), whatever the "
        "entries were. So no gradient can be left at x there, apart from what the epsilon lets "
        "through. With three entries one direction in three is left; your d_x has to know it.",
        "`gain` and `bias` are used once for each vector: what happens to gradients of something "
        "that is used many times? A vector that grows or moves as a whole gives the same result: "
        "so which two parts of the gradient must be missing from d_x?",
        "normalise again, as on the way forward\n\nbias ← d_y summed over all axes but the "
        "last; gain ← the same sum of d_y times normalised\n\ng ← d_y times gain\n\nd_x ← g "
        "less its mean, less normalised times the mean of g times normalised; all over the "
        "spread (means along the last axis)",
    ),
)
