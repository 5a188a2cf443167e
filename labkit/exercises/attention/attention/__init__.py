"""The face of attention: numbers and hints. No answer, no cases, no mistakes.

Look up values by the likeness of queries and keys.
"""

from labkit.engine import Face

FACE = Face(
    number="12.1",
    minutes=12,
    difficulty=2,
    points=4,
    quiet=True,
    hints=(
        "Each row of `q` asks, each row of `k` says what it can be asked for. A score for every "
        "pair of them, made into shares that add up to one for each query, and with these shares "
        "a mean of the rows of `v`. Hand back the mean and the shares.",
        "A query has as many scores as there are keys: along which axis of `(..., T, S)` must its "
        "weights add up to one? What has to become of a score, before the softmax, so that its "
        "weight is exactly 0 and the other weights still add up to one? Which of the sizes stands "
        "under the root?",
        "scores ← products of every query with every key (swap the last two axes of the keys, "
        "leave the leading ones alone), over the root of D\n\nwhere there is a mask: minus "
        "infinity at every place where it is False\n\nweights ← softmax over the keys\n\noutput "
        "← weights times values; hand back both",
    ),
)
