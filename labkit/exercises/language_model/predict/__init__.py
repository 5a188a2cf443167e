"""The face of predict: numbers and hints. No answer, no cases, no mistakes.

The network goes on where a prefix ends.
"""

from labkit.engine import Face

FACE = Face(
    number="8.6",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "For the prefix `the` and three new characters the network takes five steps: over `t`, `h` "
        "and `e`, and over the first two that it has written. The first new one is the likeliest "
        "after `e`; the second needs the state that has read `e` and the first, and no more.",
        "After the prefix was read, which probabilities do you hold already? Which state has to go "
        "along into the next call, and at which place of `hidden_states` does it stand?",
        "state ← zeros\n\nfor each character of the prefix: run one step from the state; keep the "
        "probabilities and the new state\n\nas often as asked: the character with the largest "
        "probability; add it to the text; run one step with it from the state",
    ),
)
