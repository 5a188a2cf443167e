"""The face of clip_gradient_norm: numbers and hints. No answer, no cases, no mistakes.

A shorter step in the same direction.
"""

from labkit.engine import Face

FACE = Face(
    number="4.6",
    minutes=8,
    difficulty=2,
    points=3,
    hints=(
        "Think of the five gradients as one long arrow: all their entries, written one after the "
        "other. If the arrow is longer than allowed, shorten it and keep its direction; if it is "
        "not, leave it alone. The arrays that came in stay as they were.",
        "How long is an arrow whose parts have lengths 3 and 4? By what one number must each entry "
        "be multiplied so that the arrow's length becomes `max_norm`? What would that number be "
        "for an arrow that is short already, or of length 0?",
        "total ← squares of all entries of all arrays, added up; norm ← its root\n\n"
        "if the norm is within the limit: hand back what came in\n\n"
        "scale ← limit divided by norm; hand back each array times scale, as new arrays",
    ),
)
