"""The face of numerical_gradient: numbers and hints. No answer, no cases, no mistakes.

A slope measured and not derived.
"""

from labkit.engine import Face

FACE = Face(
    number="4.5",
    minutes=12,
    difficulty=2,
    points=3,
    hints=(
        "Nudge one entry of `param` up by h and ask what the loss is; nudge it down by h and ask "
        "again. The difference of the losses, divided by the distance between the two places, is "
        "the slope. Put the entry back, and go on to the next.",
        "How far apart are the two places at which you ask? How do you walk over all entries of an "
        "array whose number of axes you do not know, so that a write reaches `param` itself and "
        "not a copy? Is x - h + h always x, in floating point?",
        "gradient ← an array like param\n\nfor every index of param: remember the entry; write "
        "entry plus h, ask the loss; write entry minus h, ask the loss; write back what you "
        "remembered; gradient at this index ← difference of losses over the distance",
    ),
)
