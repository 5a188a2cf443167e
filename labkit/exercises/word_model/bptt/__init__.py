"""The face of bptt: numbers and hints. No answer, no cases, no mistakes.

Back-propagation through a fixed number of steps.
"""

from labkit.engine import Face

FACE = Face(
    number="9.4",
    minutes=15,
    difficulty=3,
    points=5,
    hints=(
        "Each word's loss sends an error to the hidden state of its own step. From there it is "
        "passed back step by step, as in lab 04, and at each step it leaves something in `d_U`, "
        "`d_V` and `d_b_hidden`. It stops when it has been at `truncate` steps, the word's own "
        "included, or at the first word. `d_W` and `d_b_out` need no passing back.",
        "With `truncate=1`, at how many steps does one word's error stop by? Which step is the "
        "last one for `truncate=4`, and which when t is 1? Entry 0 of `hidden_states` is the "
        "state before the first word: which entry is the state after step s, and which one went "
        "into it?",
        "run the model forward; error at the logits ← outputs, less one at each target\n\nsum "
        "it over time for the output bias; multiply it with the states for W\n\nfor each word: "
        "error at its state ← W, the proper way round, times its error at the logits\n\n"
        "  walk back over as many steps as allowed: through the slope of tanh; add to the word's "
        "column, to V (outer product with the state before), to the bias; through V, the proper "
        "way round, to the step before",
    ),
)
