"""The face of copy_lstm: numbers and hints. No answer, no cases, no mistakes.

NumPy's parameters into torch's layers.
"""

from labkit.engine import Face

FACE = Face(
    number="11.6",
    minutes=8,
    difficulty=1,
    points=3,
    hints=(
        "Five NumPy arrays have to fill six tensors: four of the LSTM, two of the linear layer. "
        "The order of the blocks is torch's own. Afterwards the arrays and the tensors live "
        "separate lives.",
        "`nn.LSTM` adds two biases where NumPy adds one: what must hold of their sum, and what is "
        "in the second one before you write to it? Which shapes have torch's biases? Which of "
        "`torch.tensor` and `torch.from_numpy` makes a copy?",
        "six tensors, five arrays: one tensor has to be told to do nothing\n"
        "\n"
        "nothing of it is recorded, and nothing is shared",
    ),
)
