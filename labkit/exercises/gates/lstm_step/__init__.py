"""The face of lstm_step: numbers and hints. No answer, no cases, no mistakes.

One step of a memory with gates.
"""

from labkit.engine import Face

FACE = Face(
    number="11.2",
    minutes=12,
    difficulty=2,
    points=4,
    quiet=True,
    hints=(
        "One product with each matrix gives 4 H sums. Cut into four blocks they become three "
        "gates and a candidate. The gates then say what is kept of the cell, what is written "
        "to it, and what is shown of it.",
        "Which three blocks go through a sigmoid and which through tanh, and in which order do "
        "they lie? What is the cell afterwards: which two products add up to it? Is the state "
        "formed from the cell before the step or after it, and does the cell itself pass a tanh?",
        "sums ← input weights times x, plus recurrent weights times the state before, plus bias"
        "\n\ncut into four: input, forget, candidate, output; sigmoid, sigmoid, tanh, sigmoid"
        "\n\ncell ← forget times cell before, plus input times candidate\n\nstate ← output "
        "times tanh of the new cell; hand back state, cell and the four",
    ),
)
