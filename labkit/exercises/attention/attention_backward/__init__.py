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
        "The gradient of the loss with respect to `output` has arrived. Hand back those with "
        "respect to `q`, `k` and `v`. The weights of the forward pass are given, so nothing of it "
        "has to be done again.",
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
