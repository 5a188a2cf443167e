"""Table of data: mistakes of backward_pass, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake
from labkit.exercises.backward.clip_gradient_norm.answer import clip_gradient_norm


def _overwritten(name):
    return Mistake(
        f"{name.replace('_', '-')}-overwritten",
        f"{name} += ",
        f"{name} = ",
        f"{name} keeps the last step it saw and forgets the others",
        f"a pass that assigns to {name} where it should add",
        f"The same {name[2:]} works at every step: what is to be done with its T gradients?",
    )


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
        "minus-one-at-the-target",
        "d_o = outputs[t] - targets[t]",
        "d_o = np.where(targets[t] == 1, -1.0, outputs[t])",
        "at the target's place the gradient at the logits is -1, not p - 1",
        "a gradient at the logits that lacks the target's own probability",
        "For a target with p = 0.9 the network was nearly right: how large is o - y there?",
    ),
    Mistake(
        "clipped-at-one",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, clip_gradient_norm((d_U, d_V, d_W, d_b_hidden, d_b_out), 1)",
        "the gradients come back clipped",
        "a pass that ends by clipping to a joint norm of 1",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "clipped-at-five",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, clip_gradient_norm((d_U, d_V, d_W, d_b_hidden, d_b_out), 5)",
        "the gradients come back clipped",
        "a pass that ends by clipping to a joint norm of 5",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "carry-missing",
        "W.T @ d_o + d_h_next",
        "W.T @ d_o",
        "gradients stop at their own time step",
        "a pass that never adds the gradient coming from t + 1",
        "h_t reaches the loss along two roads. Which one is missing from d_h?",
    ),
    Mistake(
        "wrap-at-t0",
        "h_prev, h = hidden_states[t], hidden_states[t + 1]",
        "h_prev, h = hidden_states[1:][t - 1], hidden_states[t + 1]",
        "at t = 0 the state before is read from the end of the sequence",
        "a pass whose index t - 1 is -1 at t = 0, which is the last entry",
        "Which state came before step 0, and where is it kept?",
    ),
    Mistake(
        "tanh-again",
        "tanh_backward(d_h, h)",
        "tanh_backward(d_h, np.tanh(h))",
        "the slope is taken at h, which is activated already",
        "a pass with the slope 1 - tanh(h)²",
        "h came out of a tanh: how many times has the pre-activation been through one when "
        "you are done?",
    ),
    Mistake(
        "states-one-early",
        "h_prev, h = hidden_states[t], hidden_states[t + 1]",
        "h_prev, h = hidden_states[t - 1], hidden_states[t]",
        "every state is read one entry too early",
        "a pass that takes hidden_states[t] for the state after input t",
        "Entry 0 is the state before the first input: which entry did step 0 make?",
    ),
    Mistake(
        "h-prev-one-early",
        "h_prev, h = hidden_states[t], hidden_states[t + 1]",
        "h_prev, h = hidden_states[t - 1], hidden_states[t + 1]",
        "the state before step t is read one entry too early",
        "a pass that takes hidden_states[t - 1] for the state before input t",
        "hidden_states has T + 1 entries: which one came before the input with index 0?",
    ),
    Mistake(
        "initial-state-ignored",
        "d_f @ h_prev.T",
        "d_f @ h_prev.T * (t > 0)",
        "d_V leaves out the first step",
        "a pass that takes the initial state for zero",
        "At t = 0, what did V multiply?",
    ),
    Mistake(
        "all-overwritten",
        "d_U += d_f @ inputs[t].T\n        d_V += d_f @ h_prev.T\n        d_W += d_o @ h.T\n"
        "        d_b_hidden += d_f\n        d_b_out += d_o",
        "d_U = d_f @ inputs[t].T\n        d_V = d_f @ h_prev.T\n        d_W = d_o @ h.T\n"
        "        d_b_hidden = d_f\n        d_b_out = d_o",
        "each step's gradients replace those before, nothing adds up",
        "a pass that returns the gradients of step 0 alone",
        "Each parameter works at every step: what is to be done with its T gradients?",
    ),
    *map(_overwritten, ("d_U", "d_V", "d_W", "d_b_hidden", "d_b_out")),
    Mistake(
        "slope-missing",
        "d_f = tanh_backward(d_h, h)",
        "d_f = d_h",
        "the way back goes round the tanh",
        "a pass without the slope of the tanh",
        "What stands between the pre-activation and h in the forward step?",
    ),
    Mistake(
        "slope-of-h-prev",
        "tanh_backward(d_h, h)",
        "tanh_backward(d_h, h_prev)",
        "the slope is that of the step before",
        "a pass with the slope 1 - h_prev²",
        "Which of the two states did the tanh of step t give back?",
    ),
    Mistake(
        "sigmoid-slope",
        "tanh_backward(d_h, h)",
        "d_h * h * (1 - h)",
        "the slope is that of a sigmoid",
        "a pass with the slope h (1 - h)",
        "At h = 0 the tanh is steepest: what slope does your formula give there?",
    ),
    Mistake(
        "slope-alone-at-the-gradient",
        "d_f = tanh_backward(d_h, h)",
        "d_f = 1 - np.tanh(d_h) ** 2",
        "the slope of tanh is taken at the gradient, and is all that goes back",
        "a pass with 1 - tanh(gradient)², in which h plays no part",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "slope-at-the-gradient",
        "d_f = tanh_backward(d_h, h)",
        "d_f = d_h * (1 - d_h**2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a pass that multiplies the gradient by 1 - gradient²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "tanh-slope-at-the-gradient",
        "d_f = tanh_backward(d_h, h)",
        "d_f = d_h * (1 - np.tanh(d_h) ** 2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a pass that multiplies the gradient by 1 - tanh(gradient)²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "carry-after-tanh",
        "d_h = W.T @ d_o + d_h_next\n        d_f = tanh_backward(d_h, h)",
        "d_h = W.T @ d_o\n        d_f = tanh_backward(d_h, h) + d_h_next",
        "what later steps send back misses the tanh",
        "a pass that adds the carried gradient behind the tanh",
        "Is d_h_next a gradient at h or at the pre-activation, and what lies between the two?",
    ),
    Mistake(
        "carry-not-transposed",
        "V.T @ d_f",
        "V @ d_f",
        "the way back goes through V, its transpose is wanted",
        "a pass whose carry is V times d_f",
        "Row i of V collects what unit i hears from all others: what collects all that hear "
        "from one unit?",
    ),
    Mistake(
        "carry-before-tanh",
        "V.T @ d_f",
        "V.T @ d_h",
        "the carry goes round the tanh",
        "a pass that sends the gradient at h through V",
        "V h is added up before the tanh: the gradient at which quantity goes through V?",
    ),
    Mistake(
        "carry-without-V",
        "V.T @ d_f",
        "d_f",
        "the carry goes round V",
        "a pass that hands d_f to the step before as it is",
        "By what was the state multiplied on its way into the next step?",
    ),
    Mistake(
        "carry-round-both",
        "V.T @ d_f",
        "d_h",
        "the carry goes round the tanh and V",
        "a pass that hands d_h to the step before as it is",
        "What lies between the state of the step before and this step's h?",
    ),
    Mistake(
        "carry-accumulated",
        "d_h_next = V.T @ d_f",
        "d_h_next += V.T @ d_f",
        "the carry still holds what was handed over before",
        "a pass that adds to the carry and never renews it",
        "d_h holds the carry of the step after already: what is left of it once it is used?",
    ),
    Mistake(
        "output-road-at-the-end-only",
        "W.T @ d_o + d_h_next",
        "(t == len(inputs) - 1) * (W.T @ d_o) + d_h_next",
        "only the last output sends a gradient to the states",
        "a pass in which h reaches the loss through the last output alone",
        "Which steps add something to the loss, and from which state does each read?",
    ),
    Mistake(
        "forward-in-time",
        "reversed(range(len(inputs)))",
        "range(len(inputs))",
        "the pass runs from the first step to the last",
        "a pass that carries gradients from t to t + 1",
        "Which step must be finished before step t knows what comes back from later on?",
    ),
    Mistake(
        "first-step-left-out",
        "reversed(range(len(inputs)))",
        "reversed(range(1, len(inputs)))",
        "step 0 is left out of the gradients",
        "a pass that stops at t = 1",
        "Which numbers does your loop over t run through?",
    ),
    Mistake(
        "last-step-left-out",
        "reversed(range(len(inputs)))",
        "reversed(range(len(inputs) - 1))",
        "the last step is left out of the gradients",
        "a pass that begins one step before the end",
        "Which numbers does your loop over t run through?",
    ),
    Mistake(
        "first-step-nowhere",
        "loss = cross_entropy(outputs, targets)\n    for t in reversed(range(len(inputs))):",
        "loss = cross_entropy(outputs[1:], targets[1:])\n    "
        "for t in reversed(range(1, len(inputs))):",
        "step 0 is left out of loss and gradients",
        "a pass that stops at t = 1",
        "Which numbers does your loop over t run through?",
    ),
    Mistake(
        "last-step-nowhere",
        "loss = cross_entropy(outputs, targets)\n    for t in reversed(range(len(inputs))):",
        "loss = cross_entropy(outputs[:-1], targets[:-1])\n    "
        "for t in reversed(range(len(inputs) - 1)):",
        "the last step is left out of loss and gradients",
        "a pass that begins one step before the end",
        "Which numbers does your loop over t run through?",
    ),
    Mistake(
        "inputs-for-targets",
        "outputs[t] - targets[t]",
        "outputs[t] - inputs[t]",
        "the gradients start from output - input",
        "a pass that takes the inputs for the targets",
        "Which of the arguments holds the token that should have been predicted?",
    ),
    Mistake(
        "targets-left-out",
        "outputs[t] - targets[t]",
        "outputs[t]",
        "the targets play no part in the gradients",
        "a pass that takes the outputs for the gradient at the logits",
        "If the network is certain and right, what should the gradient be, and what is yours?",
    ),
    Mistake(
        "sign",
        "outputs[t] - targets[t]",
        "targets[t] - outputs[t]",
        "every gradient has the wrong sign",
        "a pass that starts from target - output",
        "If the target's logit rises, does the loss rise or fall, and what sign has your "
        "gradient there?",
    ),
    Mistake(
        "softmax-left-out",
        "outputs[t] - targets[t]",
        "-targets[t] / outputs[t]",
        "the way back starts before the softmax, not at the logits",
        "a pass that takes the gradient at the probabilities for the one at the logits",
        "d_o belongs to the logits: what lies between them and the probabilities?",
    ),
    Mistake(
        "slope-of-the-output",
        "outputs[t] - targets[t]",
        "(outputs[t] - targets[t]) * outputs[t] * (1 - outputs[t])",
        "the softmax is passed twice on the way back",
        "a pass that multiplies output - target by o (1 - o)",
        "Output minus target is the gradient at the logits already: has anything to be added?",
    ),
    Mistake(
        "softmax-passed-again",
        "d_o = outputs[t] - targets[t]\n",
        "d_o = outputs[t] - targets[t]\n"
        "        d_o = outputs[t] * (d_o - np.sum(outputs[t] * d_o))\n",
        "the gradient at the logits goes back through the softmax once more",
        "a pass with p · (d - Σ p d), where d is p - y already",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "outputs-overwritten",
        "d_o = outputs[t] - targets[t]",
        "d_o = outputs[t]\n        d_o -= targets[t]",
        "the caller's outputs are overwritten",
        "a pass that subtracts the targets inside `outputs`",
        "After `a = b`, which array does `a -= 1` write into?",
    ),
    Mistake(
        "array-of-outputs-overwritten",
        "loss = cross_entropy(outputs, targets)\n"
        "    for t in reversed(range(len(inputs))):\n"
        "        h_prev, h = hidden_states[t], hidden_states[t + 1]\n"
        "        d_o = outputs[t] - targets[t]\n",
        "loss = cross_entropy(outputs, targets)\n"
        "    outputs = np.asarray(outputs)\n"
        "    outputs -= targets\n"
        "    for t in reversed(range(len(inputs))):\n"
        "        h_prev, h = hidden_states[t], hidden_states[t + 1]\n"
        "        d_o = outputs[t]\n",
        "the caller's outputs are overwritten where they are one array",
        "a pass that subtracts the targets in the array that np.asarray gives back",
        "What does np.asarray return when it is given an array, and what when given a list?",
    ),
    Mistake(
        "d-V-with-h",
        "d_f @ h_prev.T",
        "d_f @ h.T",
        "d_V is built from the state after the step",
        "a pass whose d_V multiplies by the state that V helped to make",
        "Which state did V multiply in the forward step?",
    ),
    Mistake(
        "d-V-transposed",
        "d_f @ h_prev.T",
        "h_prev @ d_f.T",
        "d_V is transposed",
        "a pass whose outer product for V is the wrong way round",
        "Entry (i, j) of V leads from unit j to unit i: which index belongs to the gradient, "
        "which to h_prev?",
    ),
    Mistake(
        "d-W-with-h-prev",
        "d_o @ h.T",
        "d_o @ h_prev.T",
        "d_W is built from the state before the step",
        "a pass whose d_W multiplies by the state one step back",
        "Which state did W multiply in the forward step?",
    ),
    Mistake(
        "d-U-with-targets",
        "inputs[t].T",
        "targets[t].T",
        "d_U is built from the targets",
        "a pass whose d_U multiplies by the token that should come out",
        "Which column did U multiply in the forward step?",
    ),
    Mistake(
        "d-U-before-tanh",
        "d_U += d_f",
        "d_U += d_h",
        "d_U is taken on the wrong side of the tanh",
        "a pass whose d_U uses the gradient at h",
        "U x is added up before the tanh: the gradient at which quantity does d_U need?",
    ),
    Mistake(
        "d-V-before-tanh",
        "d_V += d_f",
        "d_V += d_h",
        "d_V is taken on the wrong side of the tanh",
        "a pass whose d_V uses the gradient at h",
        "V h_prev is added up before the tanh: the gradient at which quantity does d_V need?",
    ),
    Mistake(
        "bias-before-tanh",
        "d_b_hidden += d_f",
        "d_b_hidden += d_h",
        "d_b_hidden is taken on the wrong side of the tanh",
        "a pass whose d_b_hidden adds up the gradients at h",
        "The bias is added before the tanh: the gradient at which quantity does it need?",
    ),
    Mistake(
        "loss-over-vocabulary",
        "cross_entropy(outputs, targets)",
        "cross_entropy(outputs, targets) / len(b_out)",
        "the loss is divided by the size of the vocabulary, the gradients are not",
        "a pass whose loss averages over the C rows of every step",
        "A finite difference of your loss is C times smaller than your gradient: where is the "
        "factor lost?",
    ),
    Mistake(
        "loss-over-time",
        "cross_entropy(outputs, targets)",
        "cross_entropy(outputs, targets) / len(targets)",
        "the loss is a mean over time, the gradients belong to the sum",
        "a pass whose loss is divided by the number of steps",
        "A finite difference of your loss is T times smaller than your gradient: where is the "
        "factor lost?",
    ),
    Mistake(
        "loss-sign",
        "cross_entropy(outputs, targets)",
        "-cross_entropy(outputs, targets)",
        "the loss has the wrong sign",
        "a pass whose loss is the sum of +ln p(target)",
        "What sign has the logarithm of a probability, and what sign should a cost have?",
    ),
    Mistake(
        "loss-in-bits",
        "cross_entropy(outputs, targets)",
        "cross_entropy(outputs, targets) / np.log(2)",
        "the loss is in bits, the gradients belong to nats",
        "a pass whose loss is taken with the logarithm to base 2",
        "Which base has the logarithm whose derivative is 1 / p, without a factor?",
    ),
    Mistake(
        "loss-of-one-step",
        "cross_entropy(outputs, targets)",
        "cross_entropy(outputs[:1], targets[:1])",
        "the loss is that of step 0 alone",
        "a pass in which every step's loss replaces the one before",
        "What happens to the loss of one step when the next one comes?",
    ),
    Mistake(
        "impossible-is-free",
        "cross_entropy(outputs, targets)",
        "-sum(np.log(p) for p in np.sum(outputs * targets, axis=1)[:, 0] if p > 0)",
        "a target with probability 0 costs nothing",
        "a pass that leaves out the logarithm of 0",
        "The network swore that this token could not come, and it came: should that be the "
        "cheapest step or the dearest?",
    ),
    Mistake(
        "gradients-over-time",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, [d / len(inputs) for d in (d_U, d_V, d_W, d_b_hidden, d_b_out)]",
        "the gradients are means over time, the loss is a sum",
        "a pass that divides the gradients by the number of steps",
        "A finite difference of your loss is T times larger than your gradient: where is "
        "the factor lost?",
    ),
    Mistake(
        "all-over-time",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "T = len(inputs)\n"
        "    return loss / T, [d / T for d in (d_U, d_V, d_W, d_b_hidden, d_b_out)]",
        "loss and gradients are means over time, sums are wanted",
        "a pass that divides everything by the number of steps",
        "Should a sequence twice as long, predicted as badly, cost the same or twice as much?",
    ),
    Mistake(
        "log-of-zero",
        "cross_entropy(outputs, targets)",
        "-sum(np.sum(y * np.log(o)) for o, y in zip(outputs, targets, strict=True))",
        "a probability of 0 makes the loss NaN",
        "a pass that takes the logarithm of the outputs as they come",
        "What is 0 times minus infinity, and how can every number under the logarithm be kept "
        "above 0?",
    ),
    Mistake(
        "clipped-inside",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, clip_gradient_norm((d_U, d_V, d_W, d_b_hidden, d_b_out))",
        "the gradients come back clipped",
        "a pass that ends by clipping to a joint norm of 0.25",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "six-values",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, d_U, d_V, d_W, d_b_hidden, d_b_out",
        "six values come back, a pair is wanted: the loss, and the gradients",
        "a pass that does not put the five gradients together",
        "Into how many parts does a caller take your result apart?",
    ),
    Mistake(
        "entries-clipped-at-one",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, [np.clip(d, -1, 1) for d in (d_U, d_V, d_W, d_b_hidden, d_b_out)]",
        "large entries of the gradients come back cut off",
        "a pass that cuts every entry to the range from -1 to 1",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "clipped-on-the-way",
        "tanh_backward(d_h, h)",
        "tanh_backward(np.clip(d_h, -5, 5), h)",
        "the gradient at each state is cut off on its way back",
        "a pass that cuts every entry of d_h to the range from -5 to 5",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "carry-clipped",
        "d_h_next = V.T @ d_f",
        "d_h_next = np.clip(V.T @ d_f, -5, 5)",
        "what a step hands to the step before is cut off",
        "a pass that cuts every entry of d_h_next to the range from -5 to 5",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "carry-clipped-at-one",
        "d_h_next = V.T @ d_f",
        "d_h_next = np.clip(V.T @ d_f, -1, 1)",
        "what a step hands to the step before is cut off",
        "a pass that cuts every entry of d_h_next to the range from -1 to 1",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "entries-clipped-inside",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, [np.clip(d, -5, 5) for d in (d_U, d_V, d_W, d_b_hidden, d_b_out)]",
        "large entries of the gradients come back cut off",
        "a pass that cuts every entry to the range from -5 to 5",
        "If finite differences are to confirm these gradients, may anything shorten them?",
    ),
    Mistake(
        "infinite-loss",
        "cross_entropy(outputs, targets)",
        "-np.sum(np.log(np.sum(np.asarray(outputs) * targets, axis=(1, 2))))",
        "the loss is infinite where a target has probability 0",
        "a pass that takes the logarithm of 0",
        "What is np.log(0.0)?",
    ),
    Mistake(
        "epsilon-too-large",
        "cross_entropy(outputs, targets)",
        "-np.sum(np.log(np.sum(np.asarray(outputs) * targets, axis=(1, 2)) + 1e-7))",
        "a target with probability 0 costs less than 18 nats",
        "a pass that adds 1e-7 under the logarithm",
        "How many nats is minus the logarithm of the amount that you add, and how many should "
        "a word cost that was called impossible?",
    ),
    Mistake(
        "carry-ends-after-one-step",
        "d_h_next = V.T @ d_f",
        "d_h_next = V.T @ tanh_backward(W.T @ d_o, h)",
        "what later steps send back goes one step and no further",
        "a pass in which each step hands back the gradient of its own output alone",
        "Of which two gradients is d_h the sum, and which of them does the step before hear of?",
    ),
    Mistake(
        "bias-without-the-carry",
        "d_b_hidden += d_f",
        "d_b_hidden += tanh_backward(W.T @ d_o, h)",
        "d_b_hidden leaves out what later steps send back",
        "a pass whose d_b_hidden holds the road through W alone",
        "h reaches the loss along two roads. Which of them does d_b_hidden know of?",
    ),
    Mistake(
        "one-hot-assumed",
        "        d_U += d_f @ inputs[t].T\n",
        "        d_U[:, [np.argmax(inputs[t])]] += d_f\n",
        "d_U grows in one column only, whatever the input holds",
        "a pass that adds to the column of U at the input's largest entry",
        "For x = (0.2, 0.7, 0.1), which columns of U had a share in the state, and how much?",
    ),
    Mistake(
        "zero-inputs-passed-over",
        "        d_b_hidden += d_f\n",
        "        d_b_hidden += d_f * np.any(inputs[t])\n",
        "b_hidden gets nothing from steps whose input is all zeros",
        "a pass whose d_b_hidden leaves out the steps with an input of zeros",
        "At a step with U x = 0, does b_hidden still reach the state?",
    ),
    Mistake(
        "through-one-over-p",
        "d_o = outputs[t] - targets[t]\n",
        "jacobian = np.diagflat(outputs[t]) - outputs[t] @ outputs[t].T\n"
        "        d_o = jacobian @ (-targets[t] / outputs[t])\n",
        "the gradients go through 1 / p, which is infinite where p is 0",
        "a pass that multiplies -1 / p with the Jacobian of softmax",
        "The gradient at the logits is finite for every p. Which fraction on your way to "
        "it is not, and what cancels it on paper?",
    ),
)

# Pairs in which one edit leaves the other without effect, or that equal another pair.
INCOMPATIBLE = (
    frozenset({"slope-missing", "carry-before-tanh"}),
    frozenset({"slope-missing", "bias-before-tanh"}),
    frozenset({"slope-missing", "carry-round-both"}),
    frozenset({"slope-missing", "d-U-before-tanh"}),
    frozenset({"slope-missing", "d-V-before-tanh"}),
    frozenset({"h-prev-one-early", "all-overwritten"}),
    frozenset({"h-prev-one-early", "d-V-overwritten"}),
    frozenset({"gradients-over-time", "loss-over-time"}),
    frozenset({"carry-missing", "forward-in-time"}),
    frozenset({"d-V-with-h", "wrap-at-t0"}),
    frozenset({"d-V-with-h", "states-one-early"}),
    frozenset({"entries-clipped-inside", "all-overwritten"}),
    frozenset({"entries-clipped-inside", "slope-of-the-output"}),
    frozenset({"initial-state-ignored", "wrap-at-t0"}),
    frozenset({"initial-state-ignored", "first-step-left-out"}),
    frozenset({"wrap-at-t0", "first-step-left-out"}),
    *(
        frozenset({"carry-missing", f"carry-{name}"})
        for name in ("not-transposed", "before-tanh", "without-V", "round-both", "accumulated")
    ),
)

# What the edits use and the answer does not.
SCOPE = {"clip_gradient_norm": clip_gradient_norm}

# The pass of a published lab, with all four of its faults.
DRILLS = (("loss-over-vocabulary", "wrap-at-t0", "tanh-again", "clipped-inside"),)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("rnn_step_backward", "tanh_backward")
