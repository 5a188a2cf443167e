"""The face of attention_backward: numbers and hints. No answer, no cases, no mistakes.

The way back through a look-up.
"""

from labkit.engine import Face

FACE = Face(
    number="12.2",
    minutes=20,
    difficulty=3,
    points=6,
    hints=(
        "Go back along the look-up, last operation first: the mean of the values, the softmax, "
        "the division, the product of queries and keys. Work it out on paper for one query with "
        "two keys; the mask needs no line of its own, since a weight that is 0 stops a gradient.",
        "output = weights @ v is one product with two factors: what reaches each of them? A "
        "weight depends on all scores of its query: which sum over the keys comes back through a "
        "softmax besides the entry's own part? And which number divided the scores on the way "
        "forward?",
        "values ← weights (keys and queries exchanged) times d_output\n\nd_weights ← d_output "
        "times values (last axes exchanged)\n\nd_scores ← weights times (d_weights less the sum "
        "over keys of weights times d_weights)\n\nqueries ← d_scores times keys, over the root "
        "of D; keys ← d_scores (exchanged) times queries, over the same root",
    ),
)
