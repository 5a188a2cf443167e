"""Table of data: mistakes of backward_batch, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "repeats-lost",
        "np.add.at(d_U.T, inputs, d_sum)",
        "d_U.T[inputs] += d_sum",
        "a token that occurs again loses its earlier gradients",
        "d_U[...] += with a whole array of indices, which keeps one entry for each token",
        "After `x = np.zeros(3); x[[1, 1]] += 1`, what is x[1], and what did you expect?",
    ),
    Mistake(
        "repeats-lost-in-a-step",
        "np.add.at(d_U.T, inputs, d_sum)",
        "for t in range(num_steps):\n        d_U.T[inputs[:, t]] += d_sum[:, t]",
        "a token that two sequences read at one step counts once",
        "d_U[...] += with the indices of one time step, which keeps one entry for each token",
        "When two rows hold the same token at step t, how many gradients does its column get?",
    ),
    Mistake(
        "columns-of-targets",
        "np.add.at(d_U.T, inputs, d_sum)",
        "np.add.at(d_U.T, targets, d_sum)",
        "d_U collects its columns by target, not by input",
        "a pass that adds to the columns of U of the targets",
        "Which token's column of U went into the tanh at step t?",
    ),
    Mistake(
        "mask-ignored",
        "mask.astype(float)",
        "np.ones(mask.shape)",
        "padding counts like real steps",
        "a pass that never looks at mask",
        "What should a padded step add to the loss, and to each gradient?",
    ),
    Mistake(
        "loss-unmasked",
        "np.sum(counts * np.log(p_target))",
        "np.sum(np.log(p_target))",
        "the loss counts padded steps",
        "a loss over all B times T steps",
        "Which entries of the (B, T) losses belong to real steps?",
    ),
    Mistake(
        "gradient-unmasked",
        "    d_logits *= counts[:, :, None]\n    from_outputs",
        "    from_outputs",
        "the loss leaves out padding, the gradients do not",
        "a pass that masks the loss alone",
        "At which array does the gradient begin, and what should it hold at a padded step?",
    ),
    Mistake(
        "output-gradients-unmasked",
        "    d_logits *= counts[:, :, None]\n    from_outputs = d_logits @ W",
        "    from_outputs = (d_logits * counts[:, :, None]) @ W",
        "padding is kept out of U, V and b_hidden, not out of W and b_out",
        "a pass that masks what flows into the states, not d_W and d_b_out",
        "Which two gradients are formed straight from the gradient at the logits?",
    ),
    Mistake(
        "mean-over-sequences",
        "mask.astype(float)",
        "mask.astype(float) / batch_size",
        "loss and gradients are means over the batch, not sums",
        "a pass that divides by the number of sequences",
        "With B copies of one sequence, should the loss be that sequence's loss or B times it?",
    ),
    Mistake(
        "mean-over-steps",
        "mask.astype(float)",
        "mask.astype(float) / mask.sum()",
        "loss and gradients are means over all steps, not sums",
        "a pass that divides by the number of real steps",
        "The loss of a sequence is a sum over time: which division does not belong there?",
    ),
    Mistake(
        "loss-mean-over-sequences",
        "loss = -np.sum(counts * np.log(p_target))",
        "loss = -np.sum(counts * np.log(p_target)) / batch_size",
        "the loss is a mean over the batch, its gradients are sums",
        "a sum of gradients beside a loss divided by B",
        "Do your gradients belong to the very loss that you return?",
    ),
    Mistake(
        "loss-mean-over-steps",
        "loss = -np.sum(counts * np.log(p_target))",
        "loss = -np.sum(counts * np.log(p_target)) / mask.sum()",
        "the loss is a mean over steps, its gradients are sums",
        "a sum of gradients beside a loss divided by the number of real steps",
        "Do your gradients belong to the very loss that you return?",
    ),
    Mistake(
        "gradient-mean-over-sequences",
        "d_logits *= counts[:, :, None]",
        "d_logits *= counts[:, :, None] / batch_size",
        "the loss is a sum over the batch, its gradients are means",
        "gradients divided by B beside a loss that is not",
        "Do your gradients belong to the very loss that you return?",
    ),
    Mistake(
        "loss-negative",
        "loss = -np.sum(counts * np.log(p_target))",
        "loss = np.sum(counts * np.log(p_target))",
        "the loss has the wrong sign",
        "a sum of ln p without the minus",
        "Is the logarithm of a probability positive or negative, and the loss?",
    ),
    Mistake(
        "loss-in-bits",
        "loss = -np.sum(counts * np.log(p_target))",
        "loss = -np.sum(counts * np.log2(p_target))",
        "the loss is in bits, not in nats",
        "a loss with the logarithm to base 2",
        "To which base is a nat?",
    ),
    Mistake(
        "log-of-zero",
        "np.maximum(p_target, 1e-300)",
        "p_target",
        "a target with probability 0 makes the loss infinite",
        "a loss that takes the logarithm of 0",
        "What is np.log(0.0), and 0 times it?",
    ),
    Mistake(
        "outputs-overwritten",
        "d_logits = outputs.copy()",
        "d_logits = outputs",
        "the caller's outputs are overwritten",
        "a pass that subtracts from outputs itself",
        "Does `d_logits = outputs` make a second array, or a second name?",
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
        "d_logits *= counts[:, :, None]",
        "d_logits *= -counts[:, :, None]",
        "every gradient has the wrong sign",
        "a pass that starts back from the target minus p",
        "Raise the logit of the target: does the loss go up or down, and its gradient's sign?",
    ),
    Mistake(
        "softmax-passed-again",
        "    d_logits *= counts[:, :, None]\n",
        "    d_logits -= np.sum(outputs * d_logits, axis=-1, keepdims=True)\n"
        "    d_logits *= outputs * counts[:, :, None]\n",
        "the gradient at the logits goes back through the softmax once more",
        "a pass with p · (d - Σ p d), where d is p - y already",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "slope-of-the-output",
        "    d_logits *= counts[:, :, None]\n",
        "    d_logits *= outputs * (1 - outputs) * counts[:, :, None]\n",
        "the gradient at the logits is multiplied by p (1 - p)",
        "a pass with (p - y) p (1 - p), as if each score had a sigmoid of its own",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "carry-missing",
        "from_outputs[:, t] + d_h_next",
        "from_outputs[:, t]",
        "gradients stop at their own time step",
        "a pass that never adds the gradient coming from t + 1",
        "h_t reaches the loss along two roads. Which one is missing from d_h?",
    ),
    Mistake(
        "loop-forwards",
        "for t in reversed(range(num_steps)):",
        "for t in range(num_steps):",
        "the loop runs forwards in time",
        "a backward pass from the first step to the last",
        "Which step's gradient must be known before that of step t?",
    ),
    Mistake(
        "tanh-twice",
        "slope = 1 - after**2",
        "slope = 1 - np.tanh(after) ** 2",
        "tanh is applied to states that went through it already",
        "a pass with 1 - tanh(h)² where h is already a tanh",
        "The stored states are outputs of tanh: what is its slope in terms of its output?",
    ),
    Mistake(
        "tanh-of-state-before",
        "slope = 1 - after**2",
        "slope = 1 - before**2",
        "the slope of the tanh is taken one step early",
        "a pass that takes the slope at hidden_states[:, t], the state before input t",
        "Which entry of hidden_states did the tanh of step t produce?",
    ),
    Mistake(
        "no-tanh-slope",
        "slope = 1 - after**2",
        "slope = np.ones_like(after)",
        "the gradient passes the tanh unchanged",
        "a pass without the slope of the tanh",
        "What does the chain rule multiply by on the way back through tanh?",
    ),
    Mistake(
        "slope-not-squared",
        "slope = 1 - after**2",
        "slope = 1 - after",
        "the slope of the tanh lacks its square",
        "a pass with the slope 1 - h",
        "What is the slope of tanh at a state of 0.5, and at one of -0.5?",
    ),
    Mistake(
        "carry-before-tanh",
        "d_h_next = d_sum[:, t] @ V",
        "d_h_next = d_h @ V",
        "what is carried back skips the tanh",
        "a pass that carries d_h @ V, from behind the tanh",
        "V h stands inside the tanh: has the gradient passed the tanh before it meets V?",
    ),
    Mistake(
        "v-transposed",
        "d_h_next = d_sum[:, t] @ V",
        "d_h_next = d_sum[:, t] @ V.T",
        "the carried gradient meets V from the wrong side",
        "a pass that carries d @ V.T",
        "Forwards, a row of states was multiplied by V.T: by what is a row of gradients?",
    ),
    Mistake(
        "carry-piles-up",
        "d_h_next = d_sum[:, t] @ V",
        "d_h_next = d_h_next + d_sum[:, t] @ V",
        "what is carried back piles up from step to step",
        "a pass that adds to d_h_next and never starts it anew",
        "d_h has taken in d_h_next already: what is left of the old one to carry on?",
    ),
    Mistake(
        "row-after-row",
        "    for t in reversed(range(num_steps)):\n",
        "    for step in reversed(range(batch_size * num_steps)):\n"
        "        t = step % num_steps\n"
        "        if t == num_steps - 1:\n"
        "            d_h_next_above = np.roll(d_h_next, 1, axis=0)\n"
        "            d_h_next_above[0] = 0.0\n"
        "            d_h_next = np.zeros_like(d_h_next)\n"
        "        d_h_next = np.where((mask.sum(axis=1) == t + 1)[:, None], "
        "d_h_next_above, d_h_next)\n",
        "what goes back in one row goes on into the next row",
        "rows that are gone back one after the other, with a d_h_next that is never emptied",
        "When the way back begins for another sequence, what has come back to its last "
        "step so far?",
    ),
    Mistake(
        "row-after-row-through-padding",
        "    for t in reversed(range(num_steps)):\n",
        "    for step in reversed(range(batch_size * num_steps)):\n"
        "        t = step % num_steps\n"
        "        if t == num_steps - 1:\n"
        "            d_h_next_above = np.roll(d_h_next, 1, axis=0)\n"
        "            d_h_next_above[0] = 0.0\n"
        "            d_h_next = np.zeros_like(d_h_next)\n"
        "        d_h_next = np.where(t == num_steps - 1, d_h_next_above, d_h_next)\n",
        "what goes back in one row goes on into the next row, through its padding",
        "rows that are gone back over all T steps, with a d_h_next that is never emptied",
        "When the way back begins for another sequence, what has come back to its last "
        "step so far?",
    ),
    Mistake(
        "d-v-from-state-after",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum, after, ",
        "d_V uses the state after the step",
        "a pass that pairs step t with hidden_states[:, t + 1] in d_V",
        "Which state did V multiply at step t?",
    ),
    Mistake(
        "wrap-at-t0",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum, hidden_states[:, np.arange(num_steps) - 1], ",
        "d_V uses hidden_states[:, t - 1], at t = 0 the last one",
        "a pass that pairs step t with hidden_states[:, t - 1] in d_V",
        "Entry 0 is the state before the first input: which entry is the one before input t?",
    ),
    Mistake(
        "first-step-not-in-d-v",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum[:, 1:], before[:, 1:], ",
        "d_V leaves out the first step",
        "a pass that begins d_V at t = 1",
        "Does V multiply anything at the first step?",
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
        "a pass that pairs output t with hidden_states[:, t] in d_W",
        "Which state did W multiply to give output t?",
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
        "slope-of-a-sigmoid",
        "slope = 1 - after**2",
        "slope = after * (1 - after)",
        "the slope is that of a sigmoid",
        "a pass with the slope h (1 - h)",
        "Which function made the hidden states: a sigmoid or tanh?",
    ),
    Mistake(
        "slope-alone-at-the-gradient",
        "d_sum[:, t] = d_h * slope[:, t]",
        "d_sum[:, t] = 1 - np.tanh(d_h) ** 2",
        "the slope of tanh is taken at the gradient, and is all that goes back",
        "a pass with 1 - tanh(gradient)², in which h plays no part",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "slope-at-the-gradient",
        "d_sum[:, t] = d_h * slope[:, t]",
        "d_sum[:, t] = d_h * (1 - d_h**2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a pass that multiplies the gradient by 1 - gradient²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "tanh-slope-at-the-gradient",
        "d_sum[:, t] = d_h * slope[:, t]",
        "d_sum[:, t] = d_h * (1 - np.tanh(d_h) ** 2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a pass that multiplies the gradient by 1 - tanh(gradient)²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "length-of-row-0",
        "mask.astype(float)",
        "np.tile(mask[0], (batch_size, 1)).astype(float)",
        "every row is taken to be as long as row 0",
        "a pass that asks the mask of row 0 alone",
        "How many real steps does each row of the batch have?",
    ),
    Mistake(
        "mask-by-value",
        "mask.astype(float)",
        "(targets != 0).astype(float)",
        "targets of 0 are left out, padding is not",
        "a pass that takes the target 0 for padding and never looks at mask",
        "Is a target of 0 always padding, and is padding always 0?",
    ),
    Mistake(
        "loss-mean-over-all-steps",
        "loss = -np.sum(counts * np.log(p_target))",
        "loss = -np.mean(counts * np.log(p_target))",
        "the loss is a mean over B times T, its gradients are sums",
        "a sum of gradients beside a mean over all steps, padded ones too",
        "Do your gradients belong to the very loss that you return?",
    ),
    Mistake(
        "infinite-loss",
        "    p_target = np.maximum(p_target, 1e-300)\n"
        "    loss = -np.sum(counts * np.log(p_target))",
        "    loss = -np.sum(np.log(p_target[mask]))",
        "the loss is infinite where a target has probability 0",
        "a loss that takes the logarithm of 0 at real steps",
        "What is np.log(0.0)?",
    ),
    Mistake(
        "clipped-inside",
        "    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "    grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)\n"
        "    norm = np.sqrt(sum(np.sum(g * g) for g in grads))\n"
        "    return loss, tuple(g * min(1, 0.25 / norm) for g in grads)",
        "the gradients are clipped before they are returned",
        "a pass that scales its gradients to a joint norm of 0.25",
        "Of which loss is a clipped gradient the gradient?",
    ),
    Mistake(
        "steps-overwrite-each-other",
        "    d_U = np.zeros_like(U)\n",
        "    inputs, d_sum, d_logits = inputs[:, :1], d_sum[:, :1], d_logits[:, :1]\n"
        "    before, after = before[:, :1], after[:, :1]\n"
        "    d_U = np.zeros_like(U)\n",
        "every gradient is that of the first step alone",
        "a loop that writes = where it should add with +=",
        "After the last round of your loop, what is left of the earlier ones?",
    ),
    Mistake(
        "columns-overwritten",
        "np.add.at(d_U.T, inputs, d_sum)",
        "for t in reversed(range(num_steps)):\n        d_U.T[inputs[:, t]] = d_sum[:, t]",
        "a token's column of d_U holds its last gradient only",
        "d_U[...] = where gradients should be added",
        "When a token is read three times, how many gradients does its column get?",
    ),
    Mistake(
        "d-w-overwritten",
        "tensordot(d_logits, after, ",
        "tensordot(d_logits[:, :1], after[:, :1], ",
        "d_W is that of the first step alone",
        "a loop that writes d_W = where it should add with +=",
        "After the last round of your loop, what is left of the earlier ones?",
    ),
    Mistake(
        "first-sequence-only",
        "mask.astype(float)",
        "mask.astype(float) * (rows == 0)",
        "only the first sequence of the batch counts",
        "a batch of which one sequence is read",
        "Which index runs over the sequences, and which of your lines uses it?",
    ),
    Mistake(
        "mask-ends-early",
        "mask.astype(float)",
        "np.pad(mask[:, 1:], ((0, 0), (0, 1))).astype(float)",
        "the last real step of each sequence is left out",
        "a mask that ends one step early",
        "Of a sequence of three words, how many steps does your mask let through?",
    ),
    Mistake(
        "mask-shifted",
        "mask.astype(float)",
        "np.pad(mask[:, :-1], ((0, 0), (1, 0))).astype(float)",
        "the mask is one step late: the first step is lost",
        "a mask that begins one step late",
        "Which entry of the mask belongs to step 0?",
    ),
    Mistake(
        "epsilon-too-large",
        "np.maximum(p_target, 1e-300)",
        "np.maximum(p_target, 1e-7)",
        "a target with probability 0 costs less than 18 nats",
        "a loss that lets no probability be less than 1e-7",
        "How many nats is minus the logarithm of your smallest probability, and how many "
        "should a word cost that was called impossible?",
    ),
    Mistake(
        "places-wrap-round",
        "np.add.at(d_U.T, inputs, d_sum)",
        "for place, gradient in zip((inputs * inputs.dtype.type(len(V)))[:, :, None] + "
        "np.arange(len(V)), d_sum, strict=True):\n"
        "        np.add.at(d_U, (place % len(V), place // len(V)), gradient)",
        "places in the flat d_U are computed in the tokens' small dtype, and wrap round",
        "a pass whose places token * H + unit begin as numbers of the dtype of inputs",
        "How large can token * H become, and what is the largest number that eight bits hold?",
    ),
)

# Pairs whose output is that of one mistake, or of another pair.
SAME_AS_OTHERS = (
    ("mask-ignored", "loss-unmasked"),
    ("mask-ignored", "gradient-unmasked"),
    ("loss-unmasked", "gradient-unmasked"),
    ("loss-unmasked", "mean-over-sequences"),
    ("gradient-unmasked", "mean-over-sequences"),
    ("gradient-unmasked", "mean-over-steps"),
    ("mask-ignored", "output-gradients-unmasked"),
    ("loss-mean-over-sequences", "gradient-mean-over-sequences"),
    ("carry-missing", "loop-forwards"),
    ("carry-missing", "carry-before-tanh"),
    ("carry-missing", "v-transposed"),
    ("carry-missing", "carry-piles-up"),
    ("no-tanh-slope", "carry-before-tanh"),
    ("infinite-loss", "gradient-unmasked"),
    ("infinite-loss", "gradient-mean-over-sequences"),
    ("clipped-inside", "loss-mean-over-sequences"),
    ("clipped-inside", "loss-mean-over-steps"),
    ("steps-overwrite-each-other", "loop-forwards"),
    ("steps-overwrite-each-other", "columns-overwritten"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)

# One of these is planted in a drill.
DRILLS = (
    ("repeats-lost",),
    ("output-gradients-unmasked",),
    ("d-v-from-state-after",),
    ("v-transposed",),
    ("wrap-at-t0",),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("rnn_minibatch", "backward_pass")
