"""Table of data: mistakes of rnn_step_backward, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "saturated-units-dead",
        "d_f = tanh_backward(d_h, h)",
        "d_f = tanh_backward(d_h, h) * (abs(h) < 0.99)",
        "units near ±1 get no gradient at all",
        "a gradient of 0 behind the tanh wherever |h| is 0.99 or more",
        "The slope at h = 0.995 is small: is it 0?",
    ),
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
        "softmax-passed-again",
        "    d_W = d_o @ h.T\n",
        "    scores = np.exp(W @ h + b_out)\n"
        "    p = scores / scores.sum()\n"
        "    d_o = p * (d_o - np.sum(p * d_o))\n"
        "    d_W = d_o @ h.T\n",
        "the gradient at the logits goes back through the softmax once more",
        "a step with p · (d - Σ p d), where d is p - y already",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "slope-of-the-output",
        "    d_W = d_o @ h.T\n",
        "    scores = np.exp(W @ h + b_out)\n"
        "    p = scores / scores.sum()\n"
        "    d_o = d_o * p * (1 - p)\n"
        "    d_W = d_o @ h.T\n",
        "the gradient at the logits is multiplied by p (1 - p)",
        "a step with (p - y) p (1 - p), as if each score had a sigmoid of its own",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
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
        "slope-alone-at-the-gradient",
        "d_f = tanh_backward(d_h, h)",
        "d_f = 1 - np.tanh(d_h) ** 2",
        "the slope of tanh is taken at the gradient, and is all that goes back",
        "a step with 1 - tanh(gradient)², in which h plays no part",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "slope-at-the-gradient",
        "d_f = tanh_backward(d_h, h)",
        "d_f = d_h * (1 - d_h**2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a step that multiplies the gradient by 1 - gradient²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "tanh-slope-at-the-gradient",
        "d_f = tanh_backward(d_h, h)",
        "d_f = d_h * (1 - np.tanh(d_h) ** 2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a step that multiplies the gradient by 1 - tanh(gradient)²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
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
    Mistake(
        "entries-clipped-at-five",
        "return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev",
        "grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)\n"
        "    return [np.clip(d, -5, 5) for d in grads], d_h_prev",
        "entries above 5 come back cut off",
        "a step that cuts every entry to the range from -5 to 5",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "bias-without-the-carry",
        "d_b_hidden = d_f",
        "d_b_hidden = tanh_backward(W.T @ d_o, h)",
        "d_b_hidden leaves out what later steps send back",
        "a step whose d_b_hidden holds the road through W alone",
        "h reaches the loss along two roads. Which of them does d_b_hidden know of?",
    ),
    Mistake(
        "bias-of-the-carry-alone",
        "d_b_hidden = d_f",
        "d_b_hidden = tanh_backward(d_h_next, h)",
        "d_b_hidden leaves out what this step's own output sends back",
        "a step whose d_b_hidden holds the road through later steps alone",
        "h reaches the loss along two roads. Which of them does d_b_hidden know of?",
    ),
    Mistake(
        "one-hot-assumed",
        "d_U = d_f @ x.T",
        "d_U = np.zeros_like(U)\n    d_U[:, [np.argmax(x)]] = d_f",
        "d_U is filled in one column only, whatever the input holds",
        "a step that writes into the column of U at the largest entry of x",
        "For x = (0.2, 0.7, 0.1), which columns of U had a share in the state, and how much?",
    ),
)

# Without the carry there is nothing left to be wrong about; with d_f = d_h, no difference.
INCOMPATIBLE = (
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
)

# What the edits use and the answer does not.
SCOPE = {"np": np}

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("tanh_backward",)
