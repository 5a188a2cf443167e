"""The face of torch_gradients: numbers and hints. No answer, no cases, no mistakes.

Autograd's loss and gradients in NumPy's form.
"""

from labkit.engine import Face

FACE = Face(
    number="6.3",
    minutes=15,
    difficulty=2,
    points=5,
    hints=(
        "One forward pass, one loss, one call of `backward`. The loss is the one that "
        "`backward_batch` returns: −ln p of the target, summed over every step where `mask` is "
        "True. What autograd leaves in each parameter's `.grad` goes out as NumPy arrays, in "
        "the order and the shapes of `backward_batch`.",
        "What does `F.cross_entropy` do by default with the losses of single steps, and which "
        "`reduction` leaves them alone, so that the mask can choose? On which axis does it "
        "expect the classes? What does `backward` do to a `.grad` that already holds something? "
        "And how many of the two hidden biases does NumPy have?",
        "arguments → tensors\n\nmodel(inputs) → logits, then classes to axis 1\n\n"
        "a loss for each step, not reduced; keep those under the mask; sum\n\n"
        "empty the old gradients; backward\n\n"
        "collect five gradients as arrays: for the hidden bias one of torch's two; biases as "
        "columns",
    ),
)
