"""Table of data: mistakes of gru_step, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_FROM_X = "x_r, x_z, x_n = np.split(W_x @ x + b_x, 3)"
_FROM_H = "h_r, h_z, h_n = np.split(W_h @ h_prev + b_h, 3)"
_N = "n = np.tanh(x_n + r * h_n)"
_H = "h = (1 - z) * n + z * h_prev"
_RETURN = "return h, (r, z, n)"

MISTAKES = (
    Mistake(
        "update-first",
        _FROM_X + "\n    " + _FROM_H,
        "x_z, x_r, x_n = np.split(W_x @ x + b_x, 3)\n"
        "    h_z, h_r, h_n = np.split(W_h @ h_prev + b_h, 3)",
        "reset and update gate are read from each other's rows",
        "a step whose first block is the update gate",
        "In which order do the three blocks lie?",
    ),
    Mistake(
        "reset-on-the-state",
        _N,
        "W_n, b_n = W_h[2 * len(h_prev) :], b_h[2 * len(h_prev) :]\n"
        "    n = np.tanh(x_n + W_n @ (r * h_prev) + b_n)",
        "the reset gate multiplies the state, before the product",
        "the step of the paper, with W_h (r · h_prev)",
        "Does r come before or after the product with W_h here?",
    ),
    Mistake(
        "bias-not-reset",
        _N,
        "b_n = b_h[2 * len(h_prev) :]\n    n = np.tanh(x_n + r * (h_n - b_n) + b_n)",
        "the reset gate leaves the recurrent bias out",
        "a step with r · (W_h h_prev) + b_h",
        "What exactly stands in the bracket that r multiplies?",
    ),
    Mistake(
        "reset-unused",
        _N,
        "n = np.tanh(x_n + h_n)",
        "the reset gate is never used",
        "a step without r in the candidate",
        "How can the candidate be made without a look at the past?",
    ),
    Mistake(
        "reset-everything",
        _N,
        "n = np.tanh(r * (x_n + h_n))",
        "the reset gate multiplies the input's part too",
        "a step with r times the whole sum",
        "Should the reset gate shut out the input as well?",
    ),
    Mistake(
        "update-in-candidate",
        _N,
        "n = np.tanh(x_n + z * h_n)",
        "the update gate stands where the reset gate belongs",
        "a step with z in the candidate",
        "Which of the two gates decides what the candidate may see?",
    ),
    Mistake(
        "sigmoid-candidate",
        _N,
        "n = sigmoid(x_n + r * h_n)",
        "the candidate goes through a sigmoid",
        "a step whose candidate cannot be negative",
        "May a state be negative?",
    ),
    Mistake(
        "candidate-not-squashed",
        _N,
        "n = x_n + r * h_n",
        "the candidate passes no tanh",
        "a step whose candidate is the bare sum",
        "Between which two numbers should a state lie?",
    ),
    Mistake(
        "update-inverted",
        _H,
        "h = z * n + (1 - z) * h_prev",
        "the update gate works the wrong way round",
        "the mixture of the paper, z of the candidate",
        "When z is 1, is the state kept or replaced?",
    ),
    Mistake(
        "nothing-kept",
        _H,
        "h = (1 - z) * n",
        "nothing of the state before is kept",
        "a step without z · h_prev",
        "What is left of the state before the step?",
    ),
    Mistake(
        "candidate-added-whole",
        _H,
        "h = n + z * h_prev",
        "the candidate is added whole",
        "a step without the factor 1 - z",
        "What do the two shares of a mixture add up to?",
    ),
    Mistake(
        "kept-whole",
        _H,
        "h = (1 - z) * n + h_prev",
        "the state before is kept whole",
        "a step without the factor z",
        "What do the two shares of a mixture add up to?",
    ),
    Mistake(
        "reset-in-mixture",
        _H,
        "h = (1 - r) * n + r * h_prev",
        "the reset gate mixes, the update gate is not used",
        "a step with r in the mixture",
        "Which of the two gates decides how much stays?",
    ),
    Mistake(
        "tanh-gates",
        "r = sigmoid(x_r + h_r)\n    z = sigmoid(x_z + h_z)",
        "r = np.tanh(x_r + h_r)\n    z = np.tanh(x_z + h_z)",
        "the gates go through tanh",
        "a step whose gates may be negative",
        "Can a gate be open by a negative amount?",
    ),
    Mistake(
        "recurrent-bias-left-out",
        _FROM_H,
        "h_r, h_z, h_n = np.split(W_h @ h_prev, 3)",
        "the recurrent bias is left out",
        "a step without b_h",
        "Which of the parameters does your code never use?",
    ),
    Mistake(
        "input-bias-left-out",
        _FROM_X,
        "x_r, x_z, x_n = np.split(W_x @ x, 3)",
        "the input's bias is left out",
        "a step without b_x",
        "Which of the parameters does your code never use?",
    ),
    Mistake(
        "biases-exchanged",
        _FROM_X + "\n    " + _FROM_H,
        "x_r, x_z, x_n = np.split(W_x @ x + b_h, 3)\n"
        "    h_r, h_z, h_n = np.split(W_h @ h_prev + b_x, 3)",
        "the two biases have changed places",
        "a step with b_h at the input and b_x at the state",
        "In which of the three blocks does it matter where a bias stands?",
    ),
    Mistake(
        "gates-blind-to-state",
        "r = sigmoid(x_r + h_r)\n    z = sigmoid(x_z + h_z)",
        "r = sigmoid(x_r)\n    z = sigmoid(x_z)",
        "the gates do not see the state before",
        "a step whose gates depend on the input alone",
        "On what does it depend whether a gate opens?",
    ),
    Mistake(
        "gates-before-squashing",
        _RETURN,
        "return h, (x_r + h_r, x_z + h_z, x_n + r * h_n)",
        "the gates are returned before their sigmoid or tanh",
        "a step that returns the three sums",
        "Between which two numbers should a gate lie?",
    ),
    Mistake(
        "gates-update-first",
        _RETURN,
        "return h, (z, r, n)",
        "the gates are returned with z before r",
        "a step that returns (z, r, n)",
        "In which order does the caller unpack the three?",
    ),
    Mistake(
        "candidate-for-state",
        _RETURN,
        "return n, (r, z, n)",
        "the candidate is returned as the state",
        "a step that returns n",
        "What has the update gate to do with what you return?",
    ),
)

# Pairs whose output is that of one mistake, or of another pair.
SAME_AS_OTHERS = (
    ("recurrent-bias-left-out", "bias-not-reset"),
    ("reset-in-mixture", "update-in-candidate"),
    ("gates-update-first", "update-in-candidate"),
    ("gates-update-first", "reset-in-mixture"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)
