"""Exercise 3.3: one time step of the network."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake, Several
from labkit.exercises.forward._common import draw_params, draw_state, one_hot
from labkit.exercises.forward.softmax import softmax


def rnn_step(x, h_prev, params):
    """One step: the next hidden state and the output's probabilities.

    Arguments:
        x: input column (C, 1), one-hot or any other.
        h_prev: hidden state before this input, (H, 1).
        params: (U, V, W, b_hidden, b_out).

    Returns:
        h: hidden state after this input, (H, 1).
        o: probabilities of the next token, (C, 1).
    """
    U, V, W, b_hidden, b_out = params
    pre_activation = U @ x + V @ h_prev + b_hidden
    h = np.tanh(pre_activation)
    logits = W @ h + b_out
    o = softmax(logits)
    return h, o


def cases(rng):
    """One-hot and dense inputs, terms switched off one at a time, then sizes of 1 and extremes."""

    def case(label, x, h_prev, params):
        return Case(label, x, h_prev, params)

    H, C = 4, 6
    zero = np.zeros((H, 1))
    no_bias = draw_params(H, C, rng)[:3] + (np.zeros((H, 1)), np.zeros((C, 1)))
    sure = draw_params(H, C, rng)
    sure[4][:] = rng.permutation(np.array([1000.0, -1000, 998.5, 0, 999, -500]))[:, None]
    full = draw_params(H, C, rng)
    full[3][:] = rng.permutation(np.array([1000.0, -1000, 0.3, -0.2]))[:, None]
    return [
        case("a one-hot input", one_hot([2], C)[0], draw_state(H, rng), draw_params(H, C, rng)),
        case("a zero state before", one_hot([4], C)[0], zero, draw_params(H, C, rng)),
        case("zero biases", one_hot([1], C)[0], draw_state(H, rng), no_bias),
        case("an input that is not one-hot", rng.normal(size=(C, 1)), draw_state(H, rng),
             draw_params(H, C, rng)),
        case("an input of integers", one_hot([0], C)[0].astype(int), draw_state(H, rng),
             draw_params(H, C, rng)),
        case("parameters in a list", one_hot([2], 3)[0], draw_state(5, rng),
             list(draw_params(5, 3, rng))),
        case("as many units as tokens", one_hot([3], 4)[0], draw_state(4, rng),
             draw_params(4, 4, rng)),
        case("one hidden unit", one_hot([1], 3)[0], draw_state(1, rng), draw_params(1, 3, rng)),
        case("logits of ±1000", one_hot([5], C)[0], draw_state(H, rng), sure),
        case("pre-activations of ±1000", one_hot([3], C)[0], draw_state(H, rng), full),
    ]  # fmt: skip


MISTAKES = (
    Mistake(
        "output-before-state",
        "return h, o",
        "return o, h",
        "the output comes first, the state second",
        "the right two arrays, returned the other way round",
        "In which order does the docstring name what is returned?",
    ),
    Mistake(
        "tanh-missing",
        "np.tanh(pre_activation)",
        "pre_activation",
        "the state is not squashed by tanh",
        "a step whose state is the bare sum, without tanh",
        "In which range must every entry of h lie?",
    ),
    Mistake(
        "sigmoid-for-tanh",
        "np.tanh(pre_activation)",
        "1 / (1 + np.exp(-pre_activation))",
        "the state is squashed by a sigmoid",
        "a step that squashes with 1 / (1 + exp(-a))",
        "Can an entry of your h be negative, and should it?",
    ),
    Mistake(
        "relu-for-tanh",
        "np.tanh(pre_activation)",
        "np.maximum(pre_activation, 0)",
        "the state is cut off below zero, not squashed",
        "a step with a ReLU in place of tanh",
        "In which range must every entry of h lie?",
    ),
    Mistake(
        "tanh-by-exponentials",
        "np.tanh(pre_activation)",
        "((np.exp(pre_activation) - np.exp(-pre_activation))\n"
        "         / (np.exp(pre_activation) + np.exp(-pre_activation)))",
        "tanh written with exp gives NaN for large sums",
        "a tanh computed as a quotient of exponentials",
        "What is exp(1000) in floating point, and inf divided by inf?",
    ),
    Mistake(
        "state-before-tanh-returned",
        "return h, o",
        "return pre_activation, o",
        "the returned state is the sum before tanh",
        "a step that uses tanh for the output but returns the sum before it",
        "Which of your variables goes into the output, and which one is returned?",
    ),
    Mistake(
        "past-missing",
        " + V @ h_prev",
        "",
        "the state before has no influence",
        "a step without the term V h_prev",
        "Which part of the sum carries what the network has read so far?",
    ),
    Mistake(
        "recurrent-weights-missing",
        "V @ h_prev",
        "h_prev",
        "the state before is added as it is, without V",
        "a step in which h_prev goes round V",
        "By what is the state before multiplied on its way into the sum?",
    ),
    Mistake(
        "state-squashed-again",
        "V @ h_prev",
        "V @ np.tanh(h_prev)",
        "the state before goes through tanh a second time",
        "a step with V tanh(h_prev)",
        "h_prev came out of a tanh already: what does the formula do to it before V?",
    ),
    Mistake(
        "past-subtracted",
        "+ V @ h_prev",
        "- V @ h_prev",
        "the term of the state before has the wrong sign",
        "a step with U x - V h_prev",
        "Which signs stand between the three terms of the sum?",
    ),
    Mistake(
        "past-transposed",
        "V @ h_prev",
        "V.T @ h_prev",
        "V is used transposed",
        "a step with V.T in place of V",
        "V is square, so both orders run: is entry (i, j) the weight from unit j to unit i, or "
        "the other way round?",
    ),
    Mistake(
        "input-missing",
        "U @ x + ",
        "",
        "the input has no influence",
        "a step without the term U x",
        "Which part of the sum knows what is being read?",
    ),
    Mistake(
        "one-hot-assumed",
        "U @ x",
        "U[:, [np.argmax(x)]]",
        "only the position of the largest input counts",
        "a step that picks one column of U",
        "For x = (0.2, 0.7, 0.1), what is U x, and what does your line give?",
    ),
    Mistake(
        "hidden-bias-missing",
        " + b_hidden",
        "",
        "b_hidden has no influence",
        "a step without b_hidden",
        "Which of the five parameters does your sum leave out?",
    ),
    Mistake(
        "hidden-bias-outside-tanh",
        "h = np.tanh(pre_activation)",
        "h = np.tanh(pre_activation - b_hidden) + b_hidden",
        "b_hidden is added after tanh",
        "a step that adds b_hidden outside tanh",
        "Can an entry of your h be larger than 1, and what should prevent that?",
    ),
    Mistake(
        "output-bias-missing",
        " + b_out",
        "",
        "b_out has no influence",
        "a step without b_out",
        "Which of the five parameters does your output leave out?",
    ),
    Mistake(
        "output-bias-after-softmax",
        "o = softmax(logits)",
        "o = softmax(logits - b_out) + b_out",
        "b_out is added after softmax",
        "a step that adds b_out to the probabilities",
        "What must the entries of o sum to, and what do they sum to now?",
    ),
    Mistake(
        "output-from-state-before",
        "W @ h + b_out",
        "W @ h_prev + b_out",
        "the output is read off the state before the input",
        "a step whose output uses h_prev",
        "Should the output at this step know the input of this step?",
    ),
    Mistake(
        "tanh-twice",
        "W @ h + b_out",
        "W @ np.tanh(h) + b_out",
        "the new state goes through tanh a second time",
        "a step whose output reads tanh(h)",
        "h came out of a tanh already: what does the formula do to it before W?",
    ),
    Mistake(
        "log-probabilities",
        "softmax(logits)",
        "np.log(softmax(logits))",
        "the output holds logarithms of probabilities",
        "a step that returns a log-softmax",
        "Can a probability be negative?",
    ),
    Mistake(
        "state-not-returned",
        "return h, o",
        "return o",
        "the output comes back without the state",
        "a step that keeps h to itself",
        "What does the next step need from this one?",
    ),
    Mistake(
        "sigmoid-for-softmax",
        "o = softmax(logits)",
        "o = 1 / (1 + np.exp(-logits))",
        "every output is squashed by itself, they do not sum to one",
        "a step whose output is a sigmoid of each logit",
        "What do your outputs sum to, and what must probabilities sum to?",
    ),
    Mistake(
        "exponential-missing",
        "o = softmax(logits)",
        "o = logits / np.sum(logits)",
        "the logits themselves are divided by their sum",
        "a step that normalises without the exponential",
        "Logits may be negative, probabilities may not: which step makes them positive?",
    ),
    Mistake(
        "output-from-pre-activation",
        "W @ h + b_out",
        "W @ pre_activation + b_out",
        "the output reads the sum before the tanh",
        "a step whose W multiplies the pre-activation",
        "Which of the two is the state: the sum, or what tanh makes of it?",
    ),
    Mistake(
        "state-added-to-itself",
        "h = np.tanh(pre_activation)",
        "h = h_prev + np.tanh(pre_activation)",
        "the state before is added to the new one",
        "a step with h_prev + tanh(...)",
        "In which range must every entry of h lie, and can yours leave it?",
    ),
    Mistake(
        "logits-returned",
        "o = softmax(logits)",
        "o = logits",
        "the output is not turned into probabilities",
        "a step that returns the logits",
        "What must the entries of o sum to?",
    ),
    Mistake(
        "softmax-along-rows",
        "softmax(logits)",
        "softmax(logits, axis=1)",
        "every output is 1: each row is its own distribution",
        "a softmax along axis 1 of a column",
        "How many numbers does a column of shape (C, 1) hold along axis 1?",
    ),
    Mistake(
        "softmax-overflows",
        "o = softmax(logits)",
        "o = np.exp(logits) / np.sum(np.exp(logits))",
        "large logits overflow",
        "a step with its own softmax that does not shift",
        "Which function of yours already handles scores of 1000?",
    ),
    Mistake(
        "tanh-on-output",
        "softmax(logits)",
        "softmax(np.tanh(logits))",
        "the logits are squashed before softmax",
        "a step that applies tanh to the output as well",
        "How large can the probability of a token become if every logit lies between -1 and 1?",
    ),
    Mistake(
        "state-overwritten",
        "h = np.tanh(pre_activation)",
        "h = np.tanh(pre_activation, out=h_prev)",
        "h_prev is overwritten by the new state",
        "a step that writes the new state into h_prev",
        "Whose array is h_prev, and what does the caller find in it afterwards?",
    ),
    Mistake(
        "flat-columns",
        "return h, o",
        "return h.ravel(), o.ravel()",
        "flat arrays come back, columns are wanted",
        "the right numbers without their second axis",
        "Which shapes does the docstring promise?",
    ),
)

EXERCISE = Exercise(
    answer=rnn_step,
    cases=cases,
    returns=Several(Array("h", rtol=2e-8), Array("o", rtol=2e-8)),
    number="3.3",
    minutes=12,
    difficulty=1,
    points=4,
    hints=(
        "One step reads one column `x` and the state before it, and gives two columns: the new "
        "state and, read off that new state, the probabilities of the next token.",
        "Three columns of length H are added before tanh: one from the input, one from the state "
        "before, one that is always the same. Which parameter belongs to each? And which state "
        "does the output look at, the old one or the new one?",
        "unpack the five parameters\n\nsum ← input's part, past's part, hidden bias\n\nstate ← "
        "sum, squashed\n\nscores ← the state's part, output bias\n\nreturn state, and scores "
        "turned into probabilities",
    ),
    mistakes=MISTAKES,
    incompatible=(
        frozenset({"output-from-pre-activation", "state-before-tanh-returned"}),
        frozenset({"output-from-pre-activation", "state-not-returned"}),
        frozenset({"tanh-missing", "tanh-twice"}),
        frozenset({"state-before-tanh-returned", "output-from-state-before"}),
        frozenset({"state-before-tanh-returned", "softmax-along-rows"}),
    ),
)
