"""The face of CrossEntropyLoss: numbers and hints. No answer, no cases, no mistakes.

The price of one step and its gradient.
"""

from labkit.engine import Face

FACE = Face(
    number="7.2",
    minutes=10,
    difficulty=2,
    points=3,
    hints=(
        "`forward` looks up what the network gave to the letter that came, and says what that "
        "costs. `backward` says how the price changes when the logits do, the numbers that went "
        "into softmax. Softmax has no layer of its own: its derivative is part of this one.",
        "Only one entry of `y` is not zero: what does a product with `y` leave of ln p? What is "
        "the largest finite number that ln of an impossible target may cost, and what has to be "
        "added for it to stay finite? In lab 04 you worked out the gradient of softmax and "
        "cross-entropy together: what was left of it?",
        "forward: keep p and y on self; return minus the sum of y times ln of p, p kept away "
        "from zero by a tiny number\n\nbackward: from the two arrays kept, one subtraction",
    ),
)
