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
        "The gradient of the loss with respect to the result has arrived. Hand back those with "
        "respect to `x`, `gain` and `bias`. Mean and spread of each vector depend on all of its "
        "entries, so each entry of x reaches the loss along three roads.",
        "`gain` and `bias` are used once for each vector: what happens to gradients of something "
        "that is used many times? A vector that grows or moves as a whole gives the same result: "
        "so which two parts of the gradient must be missing from d_x?",
        "normalise again, as on the way forward\n\nbias ← d_y summed over all axes but the "
        "last; gain ← the same sum of d_y times normalised\n\ng ← d_y times gain\n\nd_x ← g "
        "less its mean, less normalised times the mean of g times normalised; all over the "
        "spread (means along the last axis)",
    ),
)
