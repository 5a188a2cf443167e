"""Table of data: mistakes of lstm_backward, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "targets-masked-alone",
        "    d_logits[rows, steps, targets] -= 1\n    d_logits *= counts[:, :, None]\n",
        "    d_logits[rows, steps, targets] -= counts\n",
        "at padded steps the probabilities stay behind as a gradient",
        "a gradient o - y in which the mask multiplies y alone",
        "What is o - y at a padded step when y is zero there, and what should it be?",
    ),
    Mistake(
        "slope-of-the-cell-before",
        "d_h * o * (1 - tanh_c**2)",
        "d_h * o * (1 - np.tanh(cell_states[:, t]) ** 2)",
        "the slope of the tanh is taken at the cell before the step",
        "a slope at the old cell",
        "h = o · tanh(c): which cell went through that tanh, the one before the step or after it?",
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
        "    d_logits *= counts[:, :, None]\n",
        "",
        "the loss leaves out padding, the gradients do not",
        "a pass that masks the loss alone",
        "At which array does the gradient begin, and what should it hold at a padded step?",
    ),
    Mistake(
        "output-gradients-unmasked",
        "    d_logits *= counts[:, :, None]\n    from_outputs = d_logits @ W",
        "    from_outputs = (d_logits * counts[:, :, None]) @ W",
        "padding is kept out of the LSTM's gradients, not out of W and b_out",
        "a pass that masks what flows into the states, not d_W and d_b_out",
        "Which two gradients are formed straight from the gradient at the logits?",
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
        "np.log(p_target))",
        "np.log(p_target)) / batch_size",
        "the loss is a mean over the batch, its gradients are sums",
        "a sum of gradients beside a loss divided by B",
        "Do your gradients belong to the very loss that you return?",
    ),
    Mistake(
        "loss-mean-over-steps",
        "np.log(p_target))",
        "np.log(p_target)) / mask.sum()",
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
        "loss = -np.sum(",
        "loss = np.sum(",
        "the loss has the wrong sign",
        "a sum of ln p without the minus",
        "Is the logarithm of a probability positive or negative, and the loss?",
    ),
    Mistake(
        "loss-in-bits",
        "np.log(p_target)",
        "np.log2(p_target)",
        "the loss is in bits, not in nats",
        "a loss with the logarithm to base 2",
        "To which base is a nat?",
    ),
    Mistake(
        "log-of-zero",
        "p_target = np.maximum(outputs[rows, steps, targets], 1e-300)",
        "p_target = outputs[rows, steps, targets]",
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
        "d_h = from_outputs[:, t] + d_h_next\n",
        "d_h = from_outputs[:, t]\n",
        "nothing comes back along the hidden state",
        "a pass that never adds d_h_next",
        "h_t reaches the loss along two roads. Which one is missing from d_h?",
    ),
    Mistake(
        "cell-carry-missing",
        "d_cell = d_c_next + through_h",
        "d_cell = through_h",
        "nothing comes back along the cell",
        "a pass that never adds d_c_next",
        "c_t reaches the loss along two roads. Which one is missing?",
    ),
    Mistake(
        "both-carries-missing",
        "        d_h_next = d_sum[:, t] @ W_h\n        d_c_next = d_cell * f\n",
        "",
        "gradients stop at their own time step",
        "a pass that carries nothing from step t + 1 to step t",
        "Which two gradients does step t get from step t + 1?",
    ),
    Mistake(
        "cell-not-from-h",
        "d_cell = d_c_next + through_h",
        "d_cell = d_c_next",
        "what arrives at h does not reach the cell",
        "a pass whose gradient at the cell is d_c_next alone",
        "c_t reaches the loss along two roads. Which one is missing?",
    ),
    Mistake(
        "loop-forwards",
        "for t in reversed(range(num_steps)):",
        "for t in range(num_steps):",
        "the loop runs forwards in time",
        "a backward pass from the first step to the last",
        "Which step's gradients must be known before those of step t?",
    ),
    Mistake(
        "tanh-slope-missing",
        "d_h * o * (1 - tanh_c**2)",
        "d_h * o",
        "the way from h to the cell goes round the tanh",
        "a pass without the slope of tanh(c)",
        "What stands between c and h in the forward step?",
    ),
    Mistake(
        "output-gate-missing",
        "d_h * o * (1 - tanh_c**2)",
        "d_h * (1 - tanh_c**2)",
        "the way from h to the cell goes round the output gate",
        "a pass without the factor o",
        "By what is tanh(c) multiplied on its way into h?",
    ),
    Mistake(
        "slope-of-c-itself",
        "(1 - tanh_c**2)",
        "(1 - cell_states[:, t + 1] ** 2)",
        "the slope is taken as 1 - c², but c has not been through the tanh",
        "a pass with 1 - c² for the slope of tanh(c)",
        "In 1 - y², is y what goes into the tanh or what comes out?",
    ),
    Mistake(
        "slope-of-h",
        "(1 - tanh_c**2)",
        "(1 - after[:, t] ** 2)",
        "the slope at the cell is taken as 1 - h²",
        "a pass with 1 - h² for the slope of tanh(c)",
        "h is o tanh(c): which part of it came out of the tanh?",
    ),
    Mistake(
        "cell-one-step-early",
        "tanh_c = np.tanh(cell_states[:, t + 1])",
        "tanh_c = np.tanh(cell_states[:, t])",
        "the cell of the step before stands in the output gate's road",
        "a pass that takes cell_states[:, t] for the cell that step t made",
        "Which entry of cell_states did step t write?",
    ),
    Mistake(
        "cell-not-squashed",
        "tanh_c = np.tanh(cell_states[:, t + 1])\n"
        "        d_h = from_outputs[:, t] + d_h_next\n"
        "        d_o = d_h * tanh_c",
        "tanh_c = np.tanh(cell_states[:, t + 1])\n"
        "        d_h = from_outputs[:, t] + d_h_next\n"
        "        d_o = d_h * cell_states[:, t + 1]",
        "d_o uses the cell without its tanh",
        "a pass with d_o = d_h c",
        "What does o multiply in the forward step?",
    ),
    Mistake(
        "cell-through-output-gate",
        "d_cell = d_c_next + through_h",
        "d_cell = d_c_next * o * (1 - tanh_c**2) + through_h",
        "what comes back along the cell goes through output gate and tanh as well",
        "a pass that sends d_c_next through o and the tanh",
        "d_c_next is a gradient at this very c: what lies between the two?",
    ),
    Mistake(
        "input-gate-other-factor",
        "d_i = d_cell * g",
        "d_i = d_cell * i",
        "d_i is multiplied by i itself",
        "a pass with d_i = d_cell i",
        "In the product i g, which factor does the gradient of i meet?",
    ),
    Mistake(
        "candidate-other-factor",
        "d_g = d_cell * i",
        "d_g = d_cell * g",
        "d_g is multiplied by g itself",
        "a pass with d_g = d_cell g",
        "In the product i g, which factor does the gradient of g meet?",
    ),
    Mistake(
        "forget-gate-own-value",
        "d_f = d_cell * cell_states[:, t]",
        "d_f = d_cell * f",
        "d_f is multiplied by f itself",
        "a pass with d_f = d_cell f",
        "In the product f c_prev, which factor does the gradient of f meet?",
    ),
    Mistake(
        "forget-gate-new-cell",
        "d_f = d_cell * cell_states[:, t]",
        "d_f = d_cell * cell_states[:, t + 1]",
        "d_f uses the cell after the step",
        "a pass that takes cell_states[:, t + 1] for the old cell",
        "Which entry of cell_states did the forget gate of step t multiply?",
    ),
    Mistake(
        "forget-gate-wraps",
        "d_f = d_cell * cell_states[:, t]",
        "d_f = d_cell * cell_states[:, t - 1]",
        "d_f uses cell_states[:, t - 1], at t = 0 the last one",
        "a pass that takes cell_states[:, t - 1] for the old cell",
        "Entry 0 is the cell before the first input: which entry is the one before input t?",
    ),
    Mistake(
        "forget-gate-state",
        "d_f = d_cell * cell_states[:, t]",
        "d_f = d_cell * before[:, t]",
        "d_f uses the old state, not the old cell",
        "a pass with d_f = d_cell h_prev",
        "What does the forget gate multiply?",
    ),
    Mistake(
        "gates-straight-from-h",
        "d_i = d_cell * g\n        d_f = d_cell * cell_states[:, t]\n        d_g = d_cell * i",
        "d_i = d_h * g\n        d_f = d_h * cell_states[:, t]\n        d_g = d_h * i",
        "the gates of the cell get the gradient at h",
        "a pass that multiplies d_h where the gradient at c belongs",
        "The gradient at which quantity do i, f and g need?",
    ),
    Mistake(
        "i-slope-missing",
        "a_i = d_i * i * (1 - i)",
        "a_i = d_i",
        "the way back goes round the sigmoid of the input gate",
        "a pass without the slope i (1 - i)",
        "What is the slope of a sigmoid, in terms of what came out of it?",
    ),
    Mistake(
        "i-slope-of-tanh",
        "a_i = d_i * i * (1 - i)",
        "a_i = d_i * (1 - i**2)",
        "the input gate has the slope of a tanh",
        "a pass with 1 - i² where i came from a sigmoid",
        "Which of the four came out of a tanh?",
    ),
    Mistake(
        "f-slope-missing",
        "a_f = d_f * f * (1 - f)",
        "a_f = d_f",
        "the way back goes round the sigmoid of the forget gate",
        "a pass without the slope f (1 - f)",
        "What is the slope of a sigmoid, in terms of what came out of it?",
    ),
    Mistake(
        "f-slope-of-tanh",
        "a_f = d_f * f * (1 - f)",
        "a_f = d_f * (1 - f**2)",
        "the forget gate has the slope of a tanh",
        "a pass with 1 - f² where f came from a sigmoid",
        "Which of the four came out of a tanh?",
    ),
    Mistake(
        "o-slope-missing",
        "a_o = d_o * o * (1 - o)",
        "a_o = d_o",
        "the way back goes round the sigmoid of the output gate",
        "a pass without the slope o (1 - o)",
        "What is the slope of a sigmoid, in terms of what came out of it?",
    ),
    Mistake(
        "o-slope-of-tanh",
        "a_o = d_o * o * (1 - o)",
        "a_o = d_o * (1 - o**2)",
        "the output gate has the slope of a tanh",
        "a pass with 1 - o² where o came from a sigmoid",
        "Which of the four came out of a tanh?",
    ),
    Mistake(
        "g-slope-missing",
        "a_g = d_g * (1 - g**2)",
        "a_g = d_g",
        "the way back goes round the tanh of the candidate",
        "a pass without the slope 1 - g²",
        "What stands between the third block and g in the forward step?",
    ),
    Mistake(
        "g-slope-of-sigmoid",
        "a_g = d_g * (1 - g**2)",
        "a_g = d_g * g * (1 - g)",
        "the candidate has the slope of a sigmoid",
        "a pass with g (1 - g) where g came from a tanh",
        "Which of the four came out of a tanh?",
    ),
    Mistake(
        "slopes-missing",
        "a_i = d_i * i * (1 - i)\n"
        "        a_f = d_f * f * (1 - f)\n"
        "        a_g = d_g * (1 - g**2)\n"
        "        a_o = d_o * o * (1 - o)",
        "a_i, a_f, a_g, a_o = d_i, d_f, d_g, d_o",
        "no gate's slope is taken",
        "a pass that stacks the gradients at the gates themselves",
        "What stands between the sum and each gate in the forward step?",
    ),
    Mistake(
        "slopes-all-tanh",
        "a_i = d_i * i * (1 - i)\n"
        "        a_f = d_f * f * (1 - f)\n"
        "        a_g = d_g * (1 - g**2)\n"
        "        a_o = d_o * o * (1 - o)",
        "a_i = d_i * (1 - i**2)\n"
        "        a_f = d_f * (1 - f**2)\n"
        "        a_g = d_g * (1 - g**2)\n"
        "        a_o = d_o * (1 - o**2)",
        "all four have the slope of a tanh",
        "a pass with 1 - y² four times",
        "Which of the four came out of a sigmoid?",
    ),
    Mistake(
        "slopes-squashed-again",
        "a_i = d_i * i * (1 - i)\n"
        "        a_f = d_f * f * (1 - f)\n"
        "        a_g = d_g * (1 - g**2)\n"
        "        a_o = d_o * o * (1 - o)",
        "i, f, o = (1 / (1 + np.exp(-y)) for y in (i, f, o))\n"
        "        g = np.tanh(g)\n"
        "        a_i = d_i * i * (1 - i)\n"
        "        a_f = d_f * f * (1 - f)\n"
        "        a_g = d_g * (1 - g**2)\n"
        "        a_o = d_o * o * (1 - o)",
        "the slopes are taken of gates that are squashed a second time",
        "a pass that puts the gates through sigmoid and tanh once more",
        "gates holds what came out of sigmoid and tanh: what is left to squash?",
    ),
    Mistake(
        "blocks-candidate-last",
        "[a_i, a_f, a_g, a_o]",
        "[a_i, a_f, a_o, a_g]",
        "the last two blocks have changed places on the way back",
        "a pass that stacks input, forget, output, candidate",
        "In which order do the blocks lie in W_x and W_h?",
    ),
    Mistake(
        "blocks-forget-first",
        "[a_i, a_f, a_g, a_o]",
        "[a_f, a_i, a_g, a_o]",
        "the first two blocks have changed places on the way back",
        "a pass that stacks forget, input, candidate, output",
        "In which order do the blocks lie in W_x and W_h?",
    ),
    Mistake(
        "gates-unpacked-candidate-last",
        "i, f, g, o = np.split(",
        "i, f, o, g = np.split(",
        "gates are read with the candidate last",
        "a pass that reads gates as (i, f, o, g)",
        "In which order does lstm_forward store the gates?",
    ),
    Mistake(
        "gates-unpacked-forget-first",
        "i, f, g, o = np.split(",
        "f, i, g, o = np.split(",
        "gates are read with the forget gate first",
        "a pass that reads gates as (f, i, g, o)",
        "In which order does lstm_forward store the gates?",
    ),
    Mistake(
        "cell-carry-without-forget",
        "d_c_next = d_cell * f",
        "d_c_next = d_cell",
        "what goes back along the cell skips the forget gate",
        "a pass that carries the gradient at c_t unchanged to c_(t-1)",
        "By what was the old cell multiplied on its way into the new one?",
    ),
    Mistake(
        "cell-carry-from-h-only",
        "d_c_next = d_cell * f",
        "d_c_next = through_h * f",
        "only what came through h goes on to the cell before",
        "a pass that carries through_h f, without what came from later cells",
        "What has arrived at c_t besides what came through h?",
    ),
    Mistake(
        "cell-carry-through-i",
        "d_c_next = d_cell * f",
        "d_c_next = d_cell * i",
        "what goes back along the cell goes through the input gate",
        "a pass that carries d_cell i",
        "Which gate multiplies the old cell?",
    ),
    Mistake(
        "cell-carry-piles-up",
        "d_c_next = d_cell * f",
        "d_c_next = d_c_next + d_cell * f",
        "what is carried back along the cell piles up",
        "a pass that adds to d_c_next and never starts it anew",
        "d_cell has taken in d_c_next already: what is left of the old one to carry on?",
    ),
    Mistake(
        "carry-piles-up",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = d_h_next + d_sum[:, t] @ W_h",
        "what is carried back along the state piles up",
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
        "            d_c_next_above = np.roll(d_c_next, 1, axis=0)\n"
        "            d_c_next_above[0] = 0.0\n"
        "            d_h_next = np.zeros_like(d_h_next)\n"
        "            d_c_next = np.zeros_like(d_c_next)\n"
        "        d_h_next = np.where((mask.sum(axis=1) == t + 1)[:, None], "
        "d_h_next_above, d_h_next)\n"
        "        d_c_next = np.where((mask.sum(axis=1) == t + 1)[:, None], "
        "d_c_next_above, d_c_next)\n",
        "what goes back in one row goes on into the next row",
        "rows that are gone back one after the other, with gradients that are never emptied",
        "When the way back begins for another sequence, what has come back to its last "
        "step so far?",
    ),
    Mistake(
        "cell-row-after-row",
        "    for t in reversed(range(num_steps)):\n",
        "    for step in reversed(range(batch_size * num_steps)):\n"
        "        t = step % num_steps\n"
        "        if t == num_steps - 1:\n"
        "            d_c_next_above = np.roll(d_c_next, 1, axis=0)\n"
        "            d_c_next_above[0] = 0.0\n"
        "            d_h_next = np.zeros_like(d_h_next)\n"
        "            d_c_next = np.zeros_like(d_c_next)\n"
        "        d_c_next = np.where((mask.sum(axis=1) == t + 1)[:, None], "
        "d_c_next_above, d_c_next)\n",
        "the gradient at the cell of one row goes on into the next row",
        "rows that are gone back one after the other, with a d_c_next that is never emptied",
        "When the way back begins for another sequence, what has come back to its last "
        "step so far?",
    ),
    Mistake(
        "hidden-row-after-row",
        "    for t in reversed(range(num_steps)):\n",
        "    for step in reversed(range(batch_size * num_steps)):\n"
        "        t = step % num_steps\n"
        "        if t == num_steps - 1:\n"
        "            d_h_next_above = np.roll(d_h_next, 1, axis=0)\n"
        "            d_h_next_above[0] = 0.0\n"
        "            d_h_next = np.zeros_like(d_h_next)\n"
        "            d_c_next = np.zeros_like(d_c_next)\n"
        "        d_h_next = np.where((mask.sum(axis=1) == t + 1)[:, None], "
        "d_h_next_above, d_h_next)\n",
        "the gradient at the state of one row goes on into the next row",
        "rows that are gone back one after the other, with a d_h_next that is never emptied",
        "When the way back begins for another sequence, what has come back to its last "
        "step so far?",
    ),
    Mistake(
        "carry-before-slopes",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = np.concatenate([d_i, d_f, d_g, d_o], axis=1) @ W_h",
        "what is carried back along the state skips the slopes",
        "a pass that sends the gradients at the gates through W_h",
        "W_h h stands inside the squashing: has the gradient passed the slopes before it "
        "meets W_h?",
    ),
    Mistake(
        "blocks-not-transposed",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = sum(\n"
        "            d @ w.T\n"
        "            for w, d in zip(np.split(W_h, 4), np.split(d_sum[:, t], 4, "
        "axis=1), strict=True)\n"
        "        )",
        "what is carried back along the state meets W_h from the wrong side",
        "a pass that sums d W_hᵀ over the four gates",
        "Forwards, a row of states was multiplied by W_h.T: by what is a row of gradients?",
    ),
    Mistake(
        "w-h-from-state-after",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum, after, ",
        "d_W_h uses the state after the step",
        "a pass that pairs step t with hidden_states[:, t + 1] in d_W_h",
        "Which state did W_h multiply at step t?",
    ),
    Mistake(
        "w-h-wraps",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum, hidden_states[:, np.arange(num_steps) - 1], ",
        "d_W_h uses hidden_states[:, t - 1], at t = 0 the last one",
        "a pass that pairs step t with hidden_states[:, t - 1] in d_W_h",
        "Entry 0 is the state before the first input: which entry is the one before input t?",
    ),
    Mistake(
        "w-h-from-cells",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum, cell_states[:, :-1], ",
        "d_W_h is built from the cells",
        "a pass that pairs step t with cell_states[:, t] in d_W_h",
        "Which of the two did W_h multiply at step t?",
    ),
    Mistake(
        "first-step-not-in-w-h",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum[:, 1:], before[:, 1:], ",
        "d_W_h leaves out the first step",
        "a pass that begins d_W_h at t = 1",
        "Does W_h multiply anything at the first step?",
    ),
    Mistake(
        "w-h-transposed",
        "tensordot(d_sum, before, ",
        "tensordot(before, d_sum, ",
        "d_W_h is transposed",
        "a pass that puts the states in the rows of d_W_h",
        "Which shape has W_h, and which must its gradient have?",
    ),
    Mistake(
        "w-from-state-before",
        "tensordot(d_logits, after, ",
        "tensordot(d_logits, before, ",
        "d_W uses the state before the step",
        "a pass that pairs output t with hidden_states[:, t] in d_W",
        "Which state did W multiply to give output t?",
    ),
    Mistake(
        "w-from-cells",
        "tensordot(d_logits, after, ",
        "tensordot(d_logits, cell_states[:, 1:], ",
        "d_W is built from the cells",
        "a pass that pairs output t with the cell in d_W",
        "Which of the two did W multiply to give output t?",
    ),
    Mistake(
        "repeats-lost",
        "np.add.at(d_W_x.T, inputs, d_sum)",
        "d_W_x.T[inputs] += d_sum",
        "a token that occurs again loses its earlier gradients",
        "d_W_x[...] += with a whole array of indices, which keeps one entry for each token",
        "After `x = np.zeros(3); x[[1, 1]] += 1`, what is x[1], and what did you expect?",
    ),
    Mistake(
        "repeats-lost-in-a-step",
        "np.add.at(d_W_x.T, inputs, d_sum)",
        "for t in range(num_steps):\n        d_W_x.T[inputs[:, t]] += d_sum[:, t]",
        "a token that two sequences read at one step counts once",
        "d_W_x[...] += with the indices of one time step, which keeps one entry for each token",
        "When two rows hold the same token at step t, how many gradients does its column get?",
    ),
    Mistake(
        "columns-of-targets",
        "np.add.at(d_W_x.T, inputs, d_sum)",
        "np.add.at(d_W_x.T, targets, d_sum)",
        "d_W_x collects its columns by target, not by input",
        "a pass that adds to the columns of W_x of the targets",
        "Which token's column of W_x went into the gates at step t?",
    ),
    Mistake(
        "columns-overwritten",
        "np.add.at(d_W_x.T, inputs, d_sum)",
        "for t in reversed(range(num_steps)):\n        d_W_x.T[inputs[:, t]] = d_sum[:, t]",
        "a token's column of d_W_x holds its last gradient only",
        "d_W_x[...] = where gradients should be added",
        "When a token is read three times, how many gradients does its column get?",
    ),
    Mistake(
        "bias-gradients-flat",
        "    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)",
        "    return loss, (d_W_x, d_W_h, d_b[:, 0], d_W, d_b_out[:, 0])",
        "the bias gradients are flat, the biases are columns",
        "a pass that sums the bias gradients to shapes (4H,) and (C,)",
        "What would (4H, 1) minus (4H,) be when the step is taken?",
    ),
    Mistake(
        "order-of-lab-05",
        "(d_W_x, d_W_h, d_b, d_W, d_b_out)",
        "(d_W_x, d_W_h, d_W, d_b, d_b_out)",
        "d_b and d_W have changed places",
        "gradients in the order W_x, W_h, W, b, b_out, as in the plain network",
        "In which order are params?",
    ),
    Mistake(
        "steps-overwrite-each-other",
        "    d_W_x = np.zeros_like(W_x)\n",
        "    inputs, d_sum, d_logits = inputs[:, :1], d_sum[:, :1], d_logits[:, :1]\n"
        "    before, after = before[:, :1], after[:, :1]\n"
        "    d_W_x = np.zeros_like(W_x)\n",
        "every gradient is that of the first step alone",
        "a loop that writes = where it should add with +=",
        "After the last round of your loop, what is left of the earlier ones?",
    ),
    Mistake(
        "w-overwritten",
        "tensordot(d_logits, after, ",
        "tensordot(d_logits[:, :1], after[:, :1], ",
        "d_W is that of the first step alone",
        "a loop that writes d_W = where it should add with +=",
        "After the last round of your loop, what is left of the earlier ones?",
    ),
    Mistake(
        "clipped-inside",
        "    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)",
        "    grads = (d_W_x, d_W_h, d_b, d_W, d_b_out)\n"
        "    norm = np.sqrt(sum(np.sum(g * g) for g in grads))\n"
        "    return loss, tuple(g * min(1, 0.25 / norm) for g in grads)",
        "the gradients are clipped before they are returned",
        "a pass that scales its gradients to a joint norm of 0.25",
        "Of which loss is a clipped gradient the gradient?",
    ),
    Mistake(
        "forget-gate-of-next-step",
        "d_c_next = d_cell * f",
        "late = np.split(gates[:, min(t + 1, num_steps - 1)], 4, axis=1)[1]\n"
        "        d_c_next = d_cell * late",
        "the road along the cell takes the forget gate of the step after",
        "a pass that carries d_cell times the forget gate of step t + 1",
        "Which forget gate lies between the cell of step t - 1 and that of step t?",
    ),
    Mistake(
        "output-gate-from-cell",
        "d_o = d_h * tanh_c\n"
        "        through_h = d_h * o * (1 - tanh_c**2)\n"
        "        d_cell = d_c_next + through_h",
        "through_h = d_h * o * (1 - tanh_c**2)\n"
        "        d_cell = d_c_next + through_h\n"
        "        d_o = d_cell * tanh_c",
        "d_o is made of the gradient at the cell",
        "a pass with d_o = d_cell tanh(c)",
        "The gradient at which quantity does the output gate need?",
    ),
    Mistake(
        "w-h-overwritten",
        "tensordot(d_sum, before, ",
        "tensordot(d_sum[:, :1], before[:, :1], ",
        "d_W_h is that of the first step alone",
        "a loop that writes d_W_h = where it should add with +=",
        "After the last round of your loop, what is left of the earlier ones?",
    ),
    Mistake(
        "forget-gate-of-the-step-before",
        "d_c_next = d_cell * f",
        "d_c_next = d_cell * np.split(gates[:, t - 1], 4, axis=1)[1]",
        "the cell's carry goes through the forget gate of the step before",
        "a pass that multiplies with f of step t - 1 on the way to it",
        "Which gate stood between the cell before and this one: that of step t, or that of "
        "step t - 1?",
    ),
    Mistake(
        "input-road-missing",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = np.concatenate([0 * a_i, a_f, a_g, a_o], axis=1) @ W_h",
        "nothing comes back to the state before through the input gate",
        "a pass that leaves the block of the input gate out of what it carries",
        "How many of the four blocks read the state before on the way forward?",
    ),
    Mistake(
        "forget-road-missing",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = np.concatenate([a_i, 0 * a_f, a_g, a_o], axis=1) @ W_h",
        "nothing comes back to the state before through the forget gate",
        "a pass that leaves the block of the forget gate out of what it carries",
        "How many of the four blocks read the state before on the way forward?",
    ),
    Mistake(
        "candidate-road-missing",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = np.concatenate([a_i, a_f, 0 * a_g, a_o], axis=1) @ W_h",
        "nothing comes back to the state before through the candidate",
        "a pass that leaves the block of the candidate out of what it carries",
        "How many of the four blocks read the state before on the way forward?",
    ),
    Mistake(
        "output-road-missing",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = np.concatenate([a_i, a_f, a_g, 0 * a_o], axis=1) @ W_h",
        "nothing comes back to the state before through the output gate",
        "a pass that leaves the block of the output gate out of what it carries",
        "How many of the four blocks read the state before on the way forward?",
    ),
    Mistake(
        "epsilon-too-large",
        "np.maximum(outputs[rows, steps, targets], 1e-300)",
        "np.maximum(outputs[rows, steps, targets], 1e-7)",
        "a target with probability 0 costs less than 18 nats",
        "a loss that lets no probability be less than 1e-7",
        "How many nats is minus the logarithm of your smallest probability, and how many "
        "should a token cost that was called impossible?",
    ),
    Mistake(
        "back-through-last-block",
        "d_h_next = d_sum[:, t] @ W_h",
        "d_h_next = a_o @ W_h[-a_o.shape[1] :]",
        "the state before gets what comes through the output gate alone",
        "a pass that overwrites what it carries gate by gate, so that the last block is left",
        "Each of the four blocks sends something back: what becomes of the first three?",
    ),
    Mistake(
        "own-factor-of-the-gates",
        "d_i = d_cell * g\n        d_f = d_cell * cell_states[:, t]\n        d_g = d_cell * i",
        "d_i = d_cell * i\n        d_f = d_cell * f\n        d_g = d_cell * g",
        "the gradients of i, f and g each meet their own gate",
        "a pass in which i, f and g each meet their own value",
        "What is the slope of a · b with respect to a: a or b?",
    ),
    Mistake(
        "little-sent-at-small-probability",
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n"
        "    d_logits *= counts[:, :, None]\n",
        "    d_logits = outputs.copy()\n"
        "    d_logits[rows, steps, targets] -= 1\n"
        "    p = outputs[rows, steps, targets]\n"
        "    d_logits *= (counts * (p / np.maximum(p, 1e-12)))[:, :, None]\n",
        "a target with a very small probability sends too little back",
        "a pass that multiplies p by 1 / max(p, 1e-12) on its way",
        "What is p - 1 for a very small p, and what does your product of p and 1/p become there?",
    ),
    Mistake(
        "gradient-mean-over-steps",
        "d_logits *= counts[:, :, None]",
        "d_logits *= counts[:, :, None] / mask.sum()",
        "the loss is a sum over steps, its gradients are means",
        "gradients divided by the number of real steps beside a loss that is not",
        "Do your gradients belong to the very loss that you return?",
    ),
)

# Pairs whose output is that of one mistake, or of another pair.
SAME_AS_OTHERS = (
    ("gradient-mean-over-steps", "loss-mean-over-steps"),
    ("gradient-unmasked", "loss-unmasked"),
    ("gradient-mean-over-sequences", "loss-unmasked"),
    ("gradient-unmasked", "loss-mean-over-sequences"),
    ("gradient-unmasked", "loss-mean-over-steps"),
    ("gradient-mean-over-sequences", "loss-mean-over-sequences"),
    ("clipped-inside", "loss-mean-over-sequences"),
    ("carry-missing", "cell-carry-missing"),
    ("both-carries-missing", "cell-not-from-h"),
    ("both-carries-missing", "gates-straight-from-h"),
    ("cell-not-from-h", "slopes-missing"),
    # What arrives at h goes on through the output gate alone.
    ("cell-not-from-h", "output-road-missing"),
    ("cell-not-from-h", "slopes-all-tanh"),
    ("loop-forwards", "steps-overwrite-each-other"),
    # Where one road is cut, what runs on along both is what runs on along the other.
    ("carry-missing", "cell-row-after-row"),
    ("cell-carry-missing", "hidden-row-after-row"),
    ("cell-not-from-h", "hidden-row-after-row"),
    ("gates-straight-from-h", "hidden-row-after-row"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("backward_batch", "lstm_step_backward")
