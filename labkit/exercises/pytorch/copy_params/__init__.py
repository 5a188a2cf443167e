"""The face of copy_params: numbers and hints. No answer, no cases, no mistakes.

NumPy's parameters into a module.
"""

from labkit.engine import Face

FACE = Face(
    number="6.2",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "Five NumPy arrays have to fill six tensors, so that the module computes what the NumPy "
        "network computes. The tensors keep their shapes: torch's biases are flat, NumPy's are "
        "columns. Afterwards the arrays and the tensors live separate lives.",
        "`nn.RNN` adds two biases to the hidden pre-activation where NumPy adds one. What must "
        "hold of the two for the sum to be `b_hidden`? And what is in the second one before you "
        "write to it? Which of `torch.tensor` and `torch.from_numpy` makes a copy?",
        "for each of the six tensors: find the array that belongs in it, flat if it is a bias\n\n"
        "one of the two hidden biases gets b_hidden, the other one gets what adds nothing\n\n"
        "without recording gradients: write a float64 copy of the array into the tensor",
    ),
)
