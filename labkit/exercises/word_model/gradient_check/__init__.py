"""The face of gradient_check: numbers and hints. No answer, no cases, no mistakes.

Back-propagation against finite differences, entry by entry.
"""

from labkit.engine import Face

FACE = Face(
    number="9.5",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "Two gradients of the same loss are compared, entry by entry: the one that the model's "
        "own `bptt` gives without any truncation, and the one that `numerical_gradient` of lab "
        "04 finds by trying. Every entry falls in one of three drawers, and you count the drawers.",
        "`bptt` gives the gradient of a sum over words: what does `calculate_loss` give, and "
        "what turns one into the other? Which truncation makes the two gradients those of the "
        "same loss? What does your comparison say of an entry that is 0 both ways, and what of "
        "one that is NaN?",
        "exact gradients ← the model's bptt, as many steps as words\n\nfor each parameter: "
        "numerical gradient of the summed loss\n\n  zero ← both are exactly 0\n\n  agree ← their "
        "distance is below the threshold's share of their sizes\n\n  differ ← all the rest, so "
        "that NaN ends up here\n\ncount the three and file them under the parameter's name",
    ),
)
