"""The face of lstm_step_backward: numbers and hints. No answer, no cases, no mistakes.

One step of the LSTM read from the end.
"""

from labkit.engine import Face

FACE = Face(
    number="11.3",
    minutes=18,
    difficulty=3,
    points=5,
    hints=(
        "Read the step from its last line to its first. `h = o tanh(c)` has two factors, "
        "`c = f c_prev + i g` has two products: what arrives on the left goes to every factor "
        "on the right. Then each of the four goes back through its own squashing.",
        "The cell reaches the loss along two roads: through later cells, which is `d_c`, and by "
        "which other? A product passes to each factor the gradient times what? What is the slope "
        "of a sigmoid in terms of what it gave back, and what is that of tanh? Which gate lies "
        "between `c` and `c_prev`?",
        "gradient at the output gate: what arrives at h, times the squashed cell\n\n"
        "gradient at the cell: what arrives from outside, and what comes through h\n\n"
        "gradients at the other three and at c_prev: that, times the other factor of each "
        "product\n\neach through the slope of its own function; stacked in the order of the "
        "blocks: the gradient at the sum\n\nfrom there as in lab 04: outer products for the "
        "weights, the sum itself for the bias, back through the recurrent weights for h_prev",
    ),
)
