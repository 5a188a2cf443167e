"""The face of gru_step: numbers and hints. No answer, no cases, no mistakes.

Two gates and no cell.
"""

from labkit.engine import Face

FACE = Face(
    number="11.7",
    minutes=12,
    difficulty=2,
    points=3,
    hints=(
        "The GRU has no cell: one gate says how much of the state before a candidate may see, "
        "another how much of the state stays. Follow PyTorch's order of the blocks and its place "
        "for the reset gate.",
        "Input and state each give 3 H sums with a bias of their own: why can the two not be "
        "added up before the candidate? What does the reset gate multiply: the state, or what "
        "the recurrent weights and their bias have made of it? When z is 1, is the state kept or "
        "replaced?",
        "from x ← input weights times x, plus its bias; from h ← recurrent weights times the "
        "state before, plus its bias; cut each into reset, update, candidate\n\nreset and update "
        "← sigmoid of the two sums\n\ncandidate ← tanh of the part from x plus reset times the "
        "part from h\n\nstate ← a mixture: z of the old one, the rest of the candidate",
    ),
)
