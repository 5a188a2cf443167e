"""Exercise 4.3: rnn_step_backward, one step of the network read from the end."""

import numpy as np  # noqa: F401 - the edits below need it

from labkit.engine import Array, Case, Exercise, Mistake, Several, gradients
from labkit.exercises.backward._common import hidden_state, network, one_hot, step
from labkit.exercises.backward.tanh_backward import tanh_backward


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    """The gradients of one step, and the gradient that it hands to the step before.

    d_o: gradient at the logits (C, 1). d_h_next: gradient at h that comes from later steps,
    (H, 1). x (C, 1), h_prev (H, 1), h (H, 1): what the step read and made.
    Returns ((d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev).
    """
    U, V, W, b_hidden, b_out = params
    d_W = d_o @ h.T
    d_b_out = d_o
    d_h = W.T @ d_o + d_h_next
    d_f = tanh_backward(d_h, h)
    d_U = d_f @ x.T
    d_V = d_f @ h_prev.T
    d_b_hidden = d_f
    d_h_prev = V.T @ d_f
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev


def cases(rng):
    """Steps of all sizes; one road at a time is switched off, so that a suspect can be named."""
    return [
        Case("all sizes different", *_step(rng, 4, 3)),
        Case("more units than tokens", *_step(rng, 2, 5)),
        Case("nothing coming from later steps", *_step(rng, 5, 3, later=0.0)),
        Case("no loss at this step", *_step(rng, 3, 4, now=0.0)),
        Case("a zero initial state", *_step(rng, 3, 4, before=0.0)),
        Case("an input that is not one-hot", *_step(rng, 4, 2, mixed=True)),
        Case("parameters in a list", *_step(rng, 3, 6, container=list)),
        Case("one unit and one token", *_step(rng, 1, 1)),
    ]


def _step(rng, C, H, later=1.0, now=1.0, before=1.0, mixed=False, container=tuple):
    params = network(rng, C, H)
    x = rng.normal(size=(C, 1)) if mixed else one_hot([rng.integers(C)], C)[0]
    h_prev = before * hidden_state(rng, H)
    h, _ = step(x, h_prev, params)
    d_o = now * rng.normal(size=(C, 1))
    d_h_next = later * rng.normal(size=(H, 1))
    return d_o, d_h_next, x, h_prev, h, container(params)


EXERCISE = Exercise(
    answer=rnn_step_backward,
    cases=cases,
    returns=Several(gradients(), Array("d_h_prev")),
    number="4.3",
    minutes=16,
    difficulty=3,
    points=4,
    hints=(
        "Read the step `f = U x + V h_prev + b_hidden`, `h = tanh(f)`, logits `= W h + b_out` from "
        "its last line to its first. At every line you know the gradient at what stands on the "
        "left, and pass it on to everything on the right.",
        "Two gradients arrive at h: how do they combine? One line of the step is not linear: which "
        "of your results lie beyond it, and which before? In a product A b with a known gradient g "
        "at the result, which of `g @ b.T` and `A.T @ g` has the shape of A, and which of b?",
        "gradient at W: gradient at the logits times the state, as an outer product\n\n"
        "gradient at h: what the logits send back through W, plus what later steps send\n\n"
        "gradient at f: that, through the tanh, with the state that came out of it\n\n"
        "gradients at U and V: gradient at f times what each of them multiplied, as outer "
        "products; at a bias: the gradient at the sum it was added to\n\n"
        "gradient at h_prev: gradient at f, back through V",
    ),
    mistakes=(
        Mistake(
            "carry-missing",
            "W.T @ d_o + d_h_next",
            "W.T @ d_o",
            "what later steps send back is left out",
            "a step that ignores d_h_next",
            "h reaches the loss along two roads. Which one is missing from d_h?",
        ),
        Mistake(
            "output-missing",
            "W.T @ d_o + d_h_next",
            "d_h_next",
            "this step's own output sends nothing back to h",
            "a step whose d_h is d_h_next alone",
            "h reaches the loss along two roads. Which one is missing from d_h?",
        ),
        Mistake(
            "roads-multiplied",
            "@ d_o + d_h_next",
            "@ d_o * d_h_next",
            "the two gradients that arrive at h are multiplied",
            "a step whose d_h is W.T @ d_o times d_h_next",
            "Two gradients arrive at h: how do they combine?",
        ),
        Mistake(
            "carry-after-tanh",
            "d_h = W.T @ d_o + d_h_next\n    d_f = tanh_backward(d_h, h)",
            "d_h = W.T @ d_o\n    d_f = tanh_backward(d_h, h) + d_h_next",
            "what later steps send back misses the tanh",
            "a step that adds d_h_next behind the tanh, to d_f",
            "Is d_h_next a gradient at h or at the pre-activation, and what lies between the two?",
        ),
        Mistake(
            "carry-through-V",
            "W.T @ d_o + d_h_next",
            "W.T @ d_o + V.T @ d_h_next",
            "what later steps send back goes through V twice",
            "a step that multiplies d_h_next by V transposed on arrival",
            "d_h_next is a gradient at this very h: has it been through V already?",
        ),
        Mistake(
            "carry-changed-in-place",
            "d_h = W.T @ d_o + d_h_next",
            "d_h = d_h_next\n    d_h += W.T @ d_o",
            "the caller's d_h_next is overwritten",
            "a step that adds into d_h_next",
            "After `a = b`, which array does `a += 1` write into?",
        ),
        Mistake(
            "slope-missing",
            "d_f = tanh_backward(d_h, h)",
            "d_f = d_h",
            "the way back goes round the tanh",
            "a step without the slope of the tanh",
            "What stands between the pre-activation and h in the forward step?",
        ),
        Mistake(
            "tanh-of-the-gradient",
            "tanh_backward(d_h, h)",
            "np.tanh(d_h)",
            "the gradient is sent through tanh itself, not through its slope",
            "a step whose d_f is tanh(d_h)",
            "On the way back a gradient is multiplied by something: by what?",
        ),
        Mistake(
            "tanh-again",
            "d_f = tanh_backward(d_h, h)",
            "d_f = tanh_backward(d_h, np.tanh(h))",
            "the slope is taken at h, which is activated already",
            "a step with the slope 1 - tanh(h)²",
            "h came out of a tanh: how many times has the pre-activation been through one when "
            "you are done?",
        ),
        Mistake(
            "slope-of-h-prev",
            "d_f = tanh_backward(d_h, h)",
            "d_f = tanh_backward(d_h, h_prev)",
            "the slope is that of the step before",
            "a step with the slope 1 - h_prev²",
            "Which of the two states did this step's tanh give back?",
        ),
        Mistake(
            "d-W-with-h-prev",
            "d_o @ h.T",
            "d_o @ h_prev.T",
            "d_W is built from the state before the step",
            "a step whose d_W multiplies by h_prev",
            "Which state did W multiply in the forward step?",
        ),
        Mistake(
            "d-V-with-h",
            "d_f @ h_prev.T",
            "d_f @ h.T",
            "d_V is built from the state after the step",
            "a step whose d_V multiplies by h",
            "Which state did V multiply in the forward step?",
        ),
        Mistake(
            "d-V-transposed",
            "d_f @ h_prev.T",
            "h_prev @ d_f.T",
            "d_V is transposed",
            "a step whose outer product for V is the wrong way round",
            "Entry (i, j) of V leads from unit j to unit i: which index belongs to the gradient, "
            "which to h_prev?",
        ),
        Mistake(
            "d-U-before-tanh",
            "d_f @ x.T",
            "d_h @ x.T",
            "d_U is taken on the wrong side of the tanh",
            "a step whose d_U uses the gradient at h",
            "U x is added up before the tanh: the gradient at which quantity does d_U need?",
        ),
        Mistake(
            "d-V-before-tanh",
            "d_f @ h_prev.T",
            "d_h @ h_prev.T",
            "d_V is taken on the wrong side of the tanh",
            "a step whose d_V uses the gradient at h",
            "V h_prev is added up before the tanh: the gradient at which quantity does d_V need?",
        ),
        Mistake(
            "bias-before-tanh",
            "d_b_hidden = d_f",
            "d_b_hidden = d_h",
            "d_b_hidden is taken on the wrong side of the tanh",
            "a step whose d_b_hidden is the gradient at h",
            "The bias is added before the tanh: the gradient at which quantity does it need?",
        ),
        Mistake(
            "bias-without-the-carry-and-tanh",
            "d_b_hidden = d_f",
            "d_b_hidden = W.T @ d_o",
            "d_b_hidden is what the output sends back, and no more",
            "a step whose d_b_hidden is W.T @ d_o",
            "The bias is added before the tanh: which gradient has arrived there?",
        ),
        Mistake(
            "bias-summed",
            "d_b_hidden = d_f",
            "d_b_hidden = np.sum(d_f)",
            "d_b_hidden is summed over the units",
            "a step that adds up the rows of d_b_hidden",
            "How many biases has a hidden layer of H units, and how many gradients do they need?",
        ),
        Mistake(
            "V-not-transposed",
            "V.T @ d_f",
            "V @ d_f",
            "the way back goes through V, its transpose is wanted",
            "a step whose d_h_prev is V times d_f",
            "Row i of V collects what unit i hears from all others: what collects all that hear "
            "from one unit?",
        ),
        Mistake(
            "slope-of-h-prev-as-well",
            "V.T @ d_f",
            "V.T @ d_f * (1 - h_prev**2)",
            "d_h_prev goes through a tanh that belongs to the step before",
            "a step that multiplies d_h_prev by 1 - h_prev²",
            "Is d_h_prev wanted at h_prev, or at the pre-activation that made it?",
        ),
        Mistake(
            "V-missing",
            "V.T @ d_f",
            "d_f",
            "the way back goes round V",
            "a step whose d_h_prev is d_f itself",
            "By what was h_prev multiplied on its way into the pre-activation?",
        ),
        Mistake(
            "back-before-tanh",
            "V.T @ d_f",
            "V.T @ d_h",
            "d_h_prev goes round the tanh",
            "a step that sends the gradient at h through V",
            "V h_prev is added up before the tanh: the gradient at which quantity goes through V?",
        ),
        Mistake(
            "carry-passed-on",
            "V.T @ d_f",
            "V.T @ d_f + d_h_next",
            "d_h_next is handed on a second time",
            "a step whose d_h_prev holds d_h_next as well",
            "d_h_next went into d_h already: by which road does it reach h_prev?",
        ),
        Mistake(
            "carry-subtracted",
            "+ d_h_next",
            "- d_h_next",
            "what later steps send back is subtracted",
            "a step whose d_h is W.T @ d_o - d_h_next",
            "Two gradients arrive at h: how do they combine?",
        ),
        Mistake(
            "slope-on-the-carry-alone",
            "tanh_backward(d_h, h)",
            "W.T @ d_o + tanh_backward(d_h_next, h)",
            "what the output sends back misses the tanh",
            "a step that sends only d_h_next through the tanh",
            "Both gradients arrive at h: what lies between h and the pre-activation?",
        ),
        Mistake(
            "sigmoid-slope",
            "tanh_backward(d_h, h)",
            "d_h * h * (1 - h)",
            "the slope is that of a sigmoid",
            "a step with the slope h (1 - h)",
            "At h = 0 the tanh is steepest: what slope does your formula give there?",
        ),
        Mistake(
            "square-missing",
            "tanh_backward(d_h, h)",
            "d_h * (1 - h)",
            "the slope lacks a square",
            "a step with the slope 1 - h",
            "The slope of tanh is the same at z and at -z: is yours?",
        ),
        Mistake(
            "brackets-missing",
            "tanh_backward(d_h, h)",
            "d_h * 1 - h**2",
            "d_h multiplies the 1 and leaves out the square",
            "a step whose d_f is d_h - h², which is how Python reads d_h * 1 - h**2",
            "In which order does Python work out a * b - c?",
        ),
        Mistake(
            "b-out-summed",
            "d_b_out = d_o",
            "d_b_out = np.sum(d_o)",
            "d_b_out is summed over the tokens",
            "a step that adds up the rows of d_b_out",
            "How many biases has an output layer of C tokens, and how many gradients do they need?",
        ),
        Mistake(
            "b-out-missing",
            "d_b_out = d_o",
            "d_b_out = np.zeros_like(b_out)",
            "d_b_out stays zero",
            "a step that never fills d_b_out",
            "The logits are W h + b_out: what is the slope of a logit with respect to its bias?",
        ),
        Mistake(
            "six-values",
            "return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev",
            "return d_U, d_V, d_W, d_b_hidden, d_b_out, d_h_prev",
            "six values come back, a pair is wanted: the gradients, and d_h_prev",
            "a step that does not put the five gradients together",
            "Into how many parts does a caller take your result apart?",
        ),
        Mistake(
            "d-h-prev-left-out",
            "return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev",
            "return d_U, d_V, d_W, d_b_hidden, d_b_out",
            "the gradients come back without d_h_prev",
            "a step that keeps d_h_prev to itself",
            "What does the step before this one need from you?",
        ),
        Mistake(
            "entries-clipped",
            "return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev",
            "grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)\n    "
            "return [np.clip(d, -1, 1) for d in grads], d_h_prev",
            "large entries of the gradients come back cut off",
            "a step that cuts every entry to the range from -1 to 1",
            "If finite differences are to confirm these gradients, may anything shorten them?",
        ),
        Mistake(
            "nothing-goes-back",
            "V.T @ d_f",
            "np.zeros_like(h_prev)",
            "nothing goes back to the step before",
            "a step whose d_h_prev is zero",
            "Had h_prev been a little different, would the loss have changed?",
        ),
    ),
    # Without the carry there is nothing left to be wrong about; with d_f = d_h, no difference.
    incompatible=(
        *(
            frozenset({"slope-missing", name})
            for name in (
                "d-U-before-tanh",
                "d-V-before-tanh",
                "bias-before-tanh",
                "back-before-tanh",
            )
        ),
        *(
            frozenset({"bias-without-the-carry-and-tanh", name})
            for name in ("carry-missing", "carry-after-tanh")
        ),
    ),
)
