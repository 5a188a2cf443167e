"""Table of data: mistakes of rnn_minibatch, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_RETURN = "return loss, grads, last_state"
_LAST = "last_state = hidden_states[:, -1]"

MISTAKES = (
    Mistake(
        "state-ignored",
        "hidden_states[:, 0] = state",
        "hidden_states[:, 0] = 0.0",
        "the state that came in is never used",
        "a batch that starts from zeros, whatever the state",
        "Where does the state that the batch before has left enter your computation?",
    ),
    Mistake(
        "one-state-for-all",
        "hidden_states[:, 0] = state\n",
        "hidden_states[:, 0] = state[0]\n",
        "every row starts from the first row's state",
        "a batch that uses state[0] for all rows",
        "Does each row bring its own state?",
    ),
    Mistake(
        "row-after-row",
        "for t in range(num_steps):\n",
        "for row, t in np.ndindex(batch_size, num_steps):\n"
        "        if row and t == 0:\n"
        "            hidden_states[row, 0] = hidden_states[row - 1, -1]\n",
        "each row starts in the state that the row above it ended in",
        "rows read one after the other, with a state that is never set back",
        "What does the state of one sequence have to do with the next one in the batch?",
    ),
    Mistake(
        "row-after-row-unseen",
        "    for t in range(num_steps):\n        from_past = hidden_states[:, t] @ V.T\n",
        "    for row, t in np.ndindex(batch_size, num_steps):\n"
        "        past = hidden_states[:, t].copy()\n"
        "        if t == 0:\n"
        "            past[1:] = hidden_states[:-1, -1]\n"
        "        from_past = past @ V.T\n",
        "each row goes on from the row above it, whatever state it was given",
        "rows read one after the other, from the second on without their own first state",
        "What does the state of one sequence have to do with the next one in the batch?",
    ),
    Mistake(
        "first-state-returned",
        _LAST,
        "last_state = hidden_states[:, 0]",
        "the state comes back as it went in",
        "a batch that hands on the state it was given",
        "Which state should the next batch begin with?",
    ),
    Mistake(
        "one-state-early",
        _LAST,
        "last_state = hidden_states[:, -2]",
        "the state that comes back has not read the last input",
        "a batch that hands on the last state but one",
        "How many inputs has the network read in the state that you return?",
    ),
    Mistake(
        "all-states-returned",
        _LAST,
        "last_state = hidden_states",
        "all states come back, the last one is wanted",
        "a batch that returns the states of all its steps",
        "How many states does a row of the next batch begin with?",
    ),
    Mistake(
        "state-overwritten",
        _LAST,
        "state[:] = hidden_states[:, -1]\n    last_state = state",
        "the caller's state is overwritten",
        "a batch that writes its last state into the array that came in",
        "Who else may hold the array that came in as state?",
    ),
    Mistake(
        "gradient-for-state",
        _LAST,
        "last_state = d_state",
        "a gradient comes back where the last state should",
        "a batch that hands on the gradient at its first state",
        "What does the next batch need: where the network is, or how the loss depends on it?",
    ),
    Mistake(
        "state-averaged",
        _LAST,
        "last_state = np.repeat(hidden_states[:, -1].mean(axis=0)[None], batch_size, axis=0)",
        "the last states of the rows are averaged",
        "a batch that hands the same mean state to every row",
        "Do two rows of a batch read the same text?",
    ),
    Mistake(
        "last-state-in-an-extra-axis",
        _LAST,
        "last_state = hidden_states[:, -1:]",
        "the last state has one axis too many",
        "a last state of shape (B, 1, H)",
        "What does an index keep that a slice of length 1 does not, or the other way round?",
    ),
    Mistake(
        "mean-over-tokens",
        _RETURN,
        "return loss / inputs.size, tuple(g / inputs.size for g in grads), last_state",
        "loss and gradients are means over tokens",
        "a batch whose loss and gradients are divided by B · T",
        "Sum or mean: what does the docstring promise?",
    ),
    Mistake(
        "mean-over-rows",
        _RETURN,
        "return loss / batch_size, tuple(g / batch_size for g in grads), last_state",
        "loss and gradients are means over the rows",
        "a batch whose loss and gradients are divided by B",
        "Sum or mean: what does the docstring promise?",
    ),
    Mistake(
        "mean-over-steps",
        _RETURN,
        "return loss / num_steps, tuple(g / num_steps for g in grads), last_state",
        "loss and gradients are means over the time steps",
        "a batch whose loss and gradients are divided by T",
        "Sum or mean: what does the docstring promise?",
    ),
    Mistake(
        "mean-loss-only",
        "loss = -np.sum(np.log(p_target))",
        "loss = -np.mean(np.log(p_target))",
        "the loss is a mean, the gradients belong to the sum",
        "the right gradients beside a loss that is divided by B · T",
        "If you nudge a weight, does this loss change as this gradient says?",
    ),
    Mistake(
        "loss-negative",
        "loss = -np.sum(np.log(p_target))",
        "loss = np.sum(np.log(p_target))",
        "the loss has the wrong sign",
        "a sum of ln p without the minus",
        "Is the logarithm of a probability positive or negative, and the loss?",
    ),
    Mistake(
        "mean-gradients-only",
        "    d_sum = np.zeros_like(after)",
        "    d_logits /= inputs.size\n    d_sum = np.zeros_like(after)",
        "the gradients are means, the loss is the sum",
        "the right loss beside gradients that are divided by B · T",
        "If you nudge a weight, does this loss change as this gradient says?",
    ),
    Mistake(
        "last-step-not-counted",
        "    loss = -np.sum(np.log(p_target))\n"
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n",
        "    loss = -np.sum(np.log(p_target[:, :-1]))\n"
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n"
        "    d_logits[:, -1] = 0.0\n",
        "the last step is left out of loss and gradients",
        "a batch whose last tokens have no target",
        "How many of the T inputs of a row have a target?",
    ),
    Mistake(
        "clipped-inside",
        "last_state = hidden_states[:, -1]\n    return",
        "norm = np.sqrt(sum(np.sum(g**2) for g in grads))\n"
        "    grads = [g * min(1.0, 1.0 / norm) for g in grads]\n"
        "    last_state = hidden_states[:, -1]\n    return",
        "the gradients are clipped, those of the loss are wanted",
        "gradients clipped at a joint norm of 1",
        "Would a finite-difference check agree with your gradients?",
    ),
    Mistake(
        "carry-clipped",
        "d_state = d_sum[:, t] @ V",
        "d_state = np.clip(d_sum[:, t] @ V, -1, 1)",
        "what is carried to the step before is clipped on its way",
        "a pass that puts what goes from step to step between -1 and 1",
        "Would a finite-difference check agree with your gradients?",
    ),
    Mistake(
        "carry-missing",
        "d_h = d_logits[:, t] @ W + d_state",
        "d_h = d_logits[:, t] @ W",
        "gradients stop at their own time step",
        "a pass that never adds the gradient coming from t + 1",
        "h_t reaches the loss along two roads. Which one is missing?",
    ),
    Mistake(
        "carry-past-the-tanh",
        "d_state = d_sum[:, t] @ V",
        "d_state = d_h @ V",
        "what is carried back has skipped the slope of tanh",
        "a pass that carries the gradient at the state, not at the sum inside tanh",
        "V stands inside the tanh: which gradient goes through it?",
    ),
    Mistake(
        "carry-piles-up",
        "d_state = d_sum[:, t] @ V",
        "d_state = d_state + d_sum[:, t] @ V",
        "what is carried back piles up from step to step",
        "a pass that adds to what it carries and never starts it anew",
        "d_h has taken in what was carried already: what is left of it to carry on?",
    ),
    Mistake(
        "gradient-row-after-row",
        "    for t in reversed(range(num_steps)):\n",
        "    for step in reversed(range(batch_size * num_steps)):\n"
        "        t = step % num_steps\n"
        "        if t == num_steps - 1:\n"
        "            d_state_above = np.roll(d_state, 1, axis=0)\n"
        "            d_state_above[0] = 0.0\n"
        "            d_state = np.zeros_like(d_state)\n"
        "        d_state = np.where(t == num_steps - 1, d_state_above, d_state)\n",
        "what goes back in one row goes on into the next row",
        "rows that are gone back one after the other, with a gradient that is never emptied",
        "When the way back begins for another sequence, what has come back to its last "
        "step so far?",
    ),
    Mistake(
        "carry-through-v-transposed",
        "d_state = d_sum[:, t] @ V",
        "d_state = d_sum[:, t] @ V.T",
        "gradients are carried back through V from the wrong side",
        "rows of gradients times V.T",
        "Forwards, rows are multiplied by V.T. By what backwards?",
    ),
    Mistake(
        "forwards-in-time",
        "for t in reversed(range(num_steps)):",
        "for t in range(num_steps):",
        "the backward pass runs forwards in time",
        "a backward pass from the first step to the last",
        "Which step's gradient must be known before that of step t?",
    ),
    Mistake(
        "slope-without-square",
        "(1 - after[:, t] ** 2)",
        "(1 - after[:, t])",
        "the slope of tanh lacks a square",
        "a pass with 1 - h for the slope",
        "What is the derivative of tanh, written with h?",
    ),
    Mistake(
        "no-tanh-slope",
        "d_sum[:, t] = d_h * (1 - after[:, t] ** 2)",
        "d_sum[:, t] = d_h",
        "the gradient passes the tanh unchanged",
        "a pass without the slope of the tanh",
        "What does the chain rule multiply by on the way back through tanh?",
    ),
    Mistake(
        "tanh-twice",
        "(1 - after[:, t] ** 2)",
        "(1 - np.tanh(after[:, t]) ** 2)",
        "tanh is applied to states that went through it already",
        "a pass with 1 - tanh(h)² where h is already a tanh",
        "The stored states are outputs of tanh: what is its slope in terms of its output?",
    ),
    Mistake(
        "slope-of-state-before",
        "(1 - after[:, t] ** 2)",
        "(1 - before[:, t] ** 2)",
        "the slope of the tanh is taken one step early",
        "a pass that takes the slope at the state before input t",
        "Which state did the tanh of step t produce?",
    ),
    Mistake(
        "slope-of-a-sigmoid",
        "(1 - after[:, t] ** 2)",
        "after[:, t] * (1 - after[:, t])",
        "the slope is that of a sigmoid",
        "a pass with the slope h (1 - h)",
        "Which function made the hidden states: a sigmoid or tanh?",
    ),
    Mistake(
        "slope-alone-at-the-gradient",
        "d_sum[:, t] = d_h * (1 - after[:, t] ** 2)",
        "d_sum[:, t] = 1 - np.tanh(d_h) ** 2",
        "the slope of tanh is taken at the gradient, and is all that goes back",
        "a pass with 1 - tanh(gradient)², in which h plays no part",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "slope-at-the-gradient",
        "d_sum[:, t] = d_h * (1 - after[:, t] ** 2)",
        "d_sum[:, t] = d_h * (1 - d_h**2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a pass that multiplies the gradient by 1 - gradient²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "tanh-slope-at-the-gradient",
        "d_sum[:, t] = d_h * (1 - after[:, t] ** 2)",
        "d_sum[:, t] = d_h * (1 - np.tanh(d_h) ** 2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a pass that multiplies the gradient by 1 - tanh(gradient)²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "v-transposed",
        "from_past = hidden_states[:, t] @ V.T",
        "from_past = hidden_states[:, t] @ V",
        "forwards, states are multiplied by V from the wrong side",
        "rows of states times V",
        "`V @ h` for a column h is `h.T @ ...` for a row: what stands in the gap?",
    ),
    Mistake(
        "no-tanh",
        "np.tanh(from_inputs[:, t] + from_past)",
        "from_inputs[:, t] + from_past",
        "the hidden state is not squashed",
        "a batch without tanh in its forward pass",
        "What keeps each hidden unit between -1 and 1?",
    ),
    Mistake(
        "sigmoid-for-tanh",
        "np.tanh(from_inputs[:, t] + from_past)",
        "1 / (1 + np.exp(-(from_inputs[:, t] + from_past)))",
        "the hidden state goes through a sigmoid",
        "a batch with sigmoid in place of tanh",
        "Which function takes the hidden state to the range from -1 to 1?",
    ),
    Mistake(
        "hidden-bias-missing",
        "(U + b_hidden).T[inputs]",
        "U.T[inputs]",
        "b_hidden has no influence on the states",
        "a batch without the hidden bias",
        "Which three terms stand inside the tanh?",
    ),
    Mistake(
        "output-bias-missing",
        "after @ W.T + b_out[:, 0]",
        "after @ W.T",
        "b_out has no influence on the outputs",
        "a batch without the output bias",
        "Which two terms make a logit?",
    ),
    Mistake(
        "state-never-carried",
        "from_past = hidden_states[:, t] @ V.T",
        "from_past = hidden_states[:, 0] @ V.T",
        "every step starts from the state that came in",
        "a batch whose step t never sees step t - 1",
        "Which state goes into step t: the first one, or the one that step t - 1 left?",
    ),
    Mistake(
        "softmax-over-time",
        "axis=-1)\n\n",
        "axis=1)\n\n",
        "probabilities sum to one over time, not over the vocabulary",
        "a softmax along axis 1",
        "In an array (B, T, C), which axis counts the tokens?",
    ),
    Mistake(
        "outputs-one-step-late",
        "softmax(after @ W.T",
        "softmax(before @ W.T",
        "outputs come from the state before the input",
        "a batch that reads output t off the state before input t",
        "Which state has already read input t?",
    ),
    Mistake(
        "past-outside-tanh",
        "np.tanh(from_inputs[:, t] + from_past)",
        "np.tanh(from_inputs[:, t]) + from_past",
        "the past is added outside the tanh",
        "a pass with the past behind the tanh",
        "Where does the bracket of the tanh close?",
    ),
    Mistake(
        "sum-carried",
        "from_past = hidden_states[:, t] @ V.T",
        "from_past = (from_inputs[:, t - 1] + from_past if t else hidden_states[:, 0]) @ V.T",
        "the sum inside the tanh is carried on, not the state",
        "a pass whose V meets what has not been through the tanh",
        "Which of the two does the next step read: the sum, or what tanh makes of it?",
    ),
    Mistake(
        "d-v-from-state-after",
        "np.tensordot(d_sum, before, axes=([0, 1], [0, 1]))",
        "np.tensordot(d_sum, after, axes=([0, 1], [0, 1]))",
        "d_V is built with the states after each input",
        "a d_V from h_{t+1} in place of h_t",
        "Which state did V multiply at step t?",
    ),
    Mistake(
        "d-v-transposed",
        "tensordot(d_sum, before, ",
        "tensordot(before, d_sum, ",
        "d_V is transposed",
        "a pass that puts the states in the rows of d_V",
        "Entry (i, j) of V leads from unit j to unit i: which index belongs to the gradient?",
    ),
    Mistake(
        "d-w-from-state-before",
        "tensordot(d_logits, after, ",
        "tensordot(d_logits, before, ",
        "d_W uses the state before the step",
        "a pass that pairs output t with the state before input t in d_W",
        "Which state did W multiply to give output t?",
    ),
    Mistake(
        "repeats-lost",
        "np.add.at(d_U.T, inputs, d_sum)",
        "d_U.T[inputs] += d_sum",
        "of a token that repeats, only one step reaches d_U",
        "a d_U filled with += and an index array",
        "What does x[[1, 1]] += 1 do to x[1]?",
    ),
    Mistake(
        "d-u-at-targets",
        "np.add.at(d_U.T, inputs, d_sum)",
        "np.add.at(d_U.T, targets, d_sum)",
        "d_U is filled at the targets, U was read at the inputs",
        "a d_U whose columns are chosen by the targets",
        "Which columns of U did the forward pass use?",
    ),
    Mistake(
        "targets-are-inputs",
        "batch_size, num_steps = inputs.shape",
        "targets = inputs\n    batch_size, num_steps = inputs.shape",
        "the network is asked for the token it has just read",
        "a batch whose targets are its inputs",
        "Which argument holds the tokens that are to be predicted?",
    ),
    Mistake(
        "target-not-subtracted",
        "    d_logits[rows, steps, targets] -= 1\n",
        "",
        "the gradient at the logits lacks its minus one",
        "a pass that starts back from p, not from p minus the target",
        "For softmax with cross-entropy, what is the gradient at the logit of the target?",
    ),
    Mistake(
        "gradient-negative",
        "    d_logits[rows, steps, targets] -= 1\n",
        "    d_logits[rows, steps, targets] -= 1\n    d_logits *= -1\n",
        "every gradient has the wrong sign",
        "a pass that starts back from the target minus p",
        "Raise the logit of the target: does the loss go up or down, and its gradient's sign?",
    ),
    Mistake(
        "softmax-passed-again",
        "    d_logits[rows, steps, targets] -= 1\n",
        "    d_logits[rows, steps, targets] -= 1\n"
        "    d_logits -= np.sum(outputs * d_logits, axis=-1, keepdims=True)\n"
        "    d_logits *= outputs\n",
        "the gradient at the logits goes back through the softmax once more",
        "a pass with p · (d - Σ p d), where d is p - y already",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "slope-of-the-output",
        "    d_logits[rows, steps, targets] -= 1\n",
        "    d_logits[rows, steps, targets] -= 1\n    d_logits *= outputs * (1 - outputs)\n",
        "the gradient at the logits is multiplied by p (1 - p)",
        "a pass with (p - y) p (1 - p), as if each score had a sigmoid of its own",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "repeats-lost-in-a-step",
        "np.add.at(d_U.T, inputs, d_sum)",
        "for t in range(num_steps):\n        d_U.T[inputs[:, t]] += d_sum[:, t]",
        "of rows with the same token in one step, one reaches d_U",
        "a d_U filled step by step with += and an index array",
        "What does x[[1, 1]] += 1 do to x[1]?",
    ),
    Mistake(
        "d-v-without-first-state",
        "np.tensordot(d_sum, before, axes=([0, 1], [0, 1]))",
        "np.tensordot(d_sum[:, 1:], before[:, 1:], axes=([0, 1], [0, 1]))",
        "d_V leaves out the state that came in",
        "a d_V whose sum begins at the second step",
        "No gradient goes into the first state: does V still multiply it?",
    ),
    Mistake(
        "bias-gradients-flat",
        "    d_b_hidden = d_sum.sum(axis=(0, 1))[:, None]\n"
        "    d_b_out = d_logits.sum(axis=(0, 1))[:, None]\n",
        "    d_b_hidden = d_sum.sum(axis=(0, 1))\n    d_b_out = d_logits.sum(axis=(0, 1))\n",
        "the bias gradients are flat, the biases are columns",
        "a pass that sums the bias gradients to shapes (H,) and (C,)",
        "What would (H, 1) minus (H,) be when the step is taken?",
    ),
    Mistake(
        "token-0-left-out",
        "    p_target = np.maximum(outputs[rows, steps, targets], 1e-300)\n"
        "    loss = -np.sum(np.log(p_target))\n"
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n",
        "    p_target = np.maximum(outputs[rows, steps, targets], 1e-300)\n"
        "    loss = -np.sum((targets != 0) * np.log(p_target))\n"
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n"
        "    d_logits *= (targets != 0)[..., None]\n",
        "predictions whose target is token 0 are left out, as if it were padding",
        "a loss and gradients without the steps whose target is 0",
        "Is any of the B · T targets padding here?",
    ),
    Mistake(
        "token-0-times-zero",
        "    p_target = np.maximum(outputs[rows, steps, targets], 1e-300)\n"
        "    loss = -np.sum(np.log(p_target))\n"
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n",
        "    p_target = outputs[rows, steps, targets]\n"
        "    loss = -np.sum((targets != 0) * np.log(p_target))\n"
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n"
        "    d_logits *= (targets != 0)[..., None]\n",
        "predictions whose target is token 0 count 0 times, as if it were padding",
        "a loss and gradients in which the steps whose target is 0 are multiplied by 0",
        "Is any of the B · T targets padding here?",
    ),
    Mistake(
        "last-row-returned",
        _LAST,
        "last_state = hidden_states[-1]",
        "all states of the last row come back",
        "a batch that indexes rows where it should index time",
        "Which axis of the states is time?",
    ),
    Mistake(
        "pair-exchanged",
        "batch_size, num_steps = inputs.shape",
        "inputs, targets = targets, inputs\n    batch_size, num_steps = inputs.shape",
        "inputs and targets have changed places",
        "a batch that reads the targets and predicts the inputs",
        "Which of the two does the network read?",
    ),
    Mistake(
        "state-before-gradients",
        _RETURN,
        "return loss, last_state, grads",
        "state and gradients come back in the other order",
        "loss, last state, gradients",
        "In which order does the docstring name the three?",
    ),
    Mistake(
        "state-not-returned",
        _RETURN,
        "return loss, grads",
        "the last state does not come back",
        "loss and gradients alone",
        "Where does the next batch get its state from?",
    ),
    Mistake(
        "wrap-at-first-step",
        "    before = hidden_states[:, :-1]\n    after = hidden_states[:, 1:]\n",
        "    after = hidden_states[:, 1:]\n    before = np.roll(after, 1, axis=1)\n",
        "at the first step, V's gradient reads the last state",
        "a pass that takes index -1 for the state before the first input",
        "Which state came before the first input, and what does NumPy read at index -1?",
    ),
    Mistake(
        "one-step-back-only",
        "d_state = d_sum[:, t] @ V",
        "d_state = ((d_logits[:, t] @ W) * (1 - after[:, t] ** 2)) @ V",
        "each error goes back one step, and no further",
        "a pass that hands on what a step's own output sends back, and nothing from later ones",
        "Through how many steps does an error at the last token reach the first?",
    ),
    Mistake(
        "state-runs-in-the-argument",
        "    before = hidden_states[:, :-1]\n",
        "    state[...] = hidden_states[:, -1]\n    hidden_states[:, 0] = state\n"
        "    before = hidden_states[:, :-1]\n",
        "the states are written into the array that V's gradient reads as the first",
        "a batch that overwrites its first state with its last one",
        "Which state stands in the array `state` when the gradient of V needs the first one?",
    ),
    Mistake(
        "bias-without-the-carry",
        "d_b_hidden = d_sum.sum(",
        "d_b_hidden = (d_logits @ W * (1 - after**2)).sum(",
        "d_b_hidden leaves out what later steps send back",
        "a pass whose d_b_hidden holds the road through W alone",
        "h reaches the loss along two roads. Which of them does d_b_hidden know of?",
    ),
    Mistake(
        "steps-reshaped-into-rows",
        "outputs = softmax(after @ W.T + b_out[:, 0], axis=-1)\n",
        (
            "outputs = softmax(after @ W.T + b_out[:, 0], axis=-1)\n"
            "    outputs = outputs.swapaxes(0, 1).reshape(batch_size, num_steps, -1)\n"
        ),
        "outputs of one row and step stand at the place of another",
        "outputs (T, B, C) of the steps that are reshaped to (B, T, C), not turned",
        "After row 0 of step 0, what comes next in memory: row 0 of step 1, or row 1 of step 0?",
    ),
)

# Pairs whose output is that of another mistake or pair.
SAME_AS_OTHERS = (
    ("mean-loss-only", "mean-gradients-only"),
    # Only d_V tells whether the state of the row above stands in entry 0.
    ("d-v-from-state-after", "row-after-row-unseen"),
    ("d-v-without-first-state", "row-after-row-unseen"),
    ("d-v-transposed", "row-after-row-unseen"),
    ("row-after-row-unseen", "wrap-at-first-step"),
    ("row-after-row-unseen", "state-runs-in-the-argument"),
    ("state-overwritten", "wrap-at-first-step"),
    ("d-v-from-state-after", "state-runs-in-the-argument"),
    ("d-v-without-first-state", "state-runs-in-the-argument"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("backward_batch", "forward_batch")
