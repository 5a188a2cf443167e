"""Table of data: mistakes of backpropagation, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "places-wrap-round",
        "    np.add.at(d_E, words, d_x)",
        "    width = words.dtype.type(E.shape[1])\n"
        "    places = (words * width)[:, None] + np.arange(E.shape[1])\n"
        "    flat = np.zeros(E.size)\n"
        "    np.add.at(flat, places % E.size, d_x)\n"
        "    d_E = flat.reshape(E.shape)",
        "places in the flat d_E wrap round in the words' small dtype",
        "a pass whose places word * D + entry begin as numbers of the dtype of words",
        "How large can word * D become, and what is the largest number that eight bits hold?",
    ),
    Mistake(
        "repeats-lost",
        "np.add.at(d_E, words, d_x)",
        "d_E[words] += d_x",
        "a word that comes again loses its earlier gradients",
        "d_E[words] += with all indices at once, which keeps one gradient for each word",
        "After `x = np.zeros(3); x[[1, 1]] += 1`, what is x[1], and what did you expect?",
    ),
    Mistake(
        "rows-overwritten",
        "np.add.at(d_E, words, d_x)",
        "for t in reversed(steps):\n        d_E[words[t]] = d_x[t]",
        "a word that comes again keeps its first gradient only",
        "a loop from the end that writes d_E[word] = where it should add",
        "When a word is read three times, how many gradients does its row get?",
    ),
    Mistake(
        "gradient-of-word-vectors",
        "    d_E = np.zeros_like(E)\n    np.add.at(d_E, words, d_x)",
        "    d_E = d_x",
        "d_E has a row for each word of the sentence, not of the vocabulary",
        "the gradients at the T word vectors, not yet added into rows of E",
        "Which shape has E, and which row of it does word t belong to?",
    ),
    Mistake(
        "one-step-for-all-words",
        "d_x = d_sum @ U",
        "d_x = (d_h * slope[t])[None, :] @ U",
        "every word gets the gradient of the first step",
        "a pass that sends d_h of the last round of its loop to all words",
        "After the loop, which step does the variable d_h belong to?",
    ),
    Mistake(
        "embedding-skips-sigmoid",
        "d_x = d_sum @ U",
        "d_x = (d_sum / slope) @ U",
        "the gradient at the word vectors skips the sigmoid",
        "a pass that sends d_h, from behind the sigmoid, through U",
        "U x stands inside the sigmoid: has the gradient passed it before it meets U?",
    ),
    Mistake(
        "tags-for-words",
        "np.add.at(d_E, words, d_x)",
        "np.add.at(d_E, tags % len(E), d_x)",
        "the rows of d_E are chosen by tag, not by word",
        "a pass that adds to the rows d_E[tags]",
        "Which row of E did the network read at step t?",
    ),
    Mistake(
        "carry-missing",
        "from_tags[t] + d_h_next",
        "from_tags[t]",
        "gradients stop at their own time step",
        "a pass that never adds the gradient coming from t + 1",
        "h_t reaches the loss along two roads. Which one is missing from d_h?",
    ),
    Mistake(
        "carry-only",
        "from_tags[t] + d_h_next",
        "(from_tags[t] if t == steps[-1] else d_h_next)",
        "only the last word's tag sends a gradient back",
        "a pass in which d_h is replaced by what comes from t + 1",
        "h_t reaches the loss along two roads. Which one is missing from d_h?",
    ),
    Mistake(
        "loop-forwards",
        "for t in reversed(steps):",
        "for t in steps:",
        "the loop runs forwards in time",
        "a backward pass from the first word to the last",
        "Which step's gradient must be known before that of step t?",
    ),
    Mistake(
        "slope-of-tanh",
        "slope = after * (1 - after)",
        "slope = 1 - after**2",
        "the slope is that of tanh",
        "a pass with the slope 1 - h²",
        "Which function made these states: tanh or a sigmoid?",
    ),
    Mistake(
        "sigmoid-twice",
        "    slope = after * (1 - after)",
        "    again = 1 / (1 + np.exp(-after))\n    slope = again * (1 - again)",
        "the sigmoid is applied to states that went through it already",
        "a pass whose slope takes the sigmoid of h once more",
        "The stored states are outputs of the sigmoid: what is its slope in terms of its output?",
    ),
    Mistake(
        "slope-alone-at-the-gradient",
        "d_sum[t] = d_h * slope[t]",
        "squashed = 1 / (1 + np.exp(-d_h))\n        d_sum[t] = squashed * (1 - squashed)",
        "the sigmoid's slope is taken at the gradient, and is all that goes back",
        "a pass with the sigmoid's slope at d_h, in which the state plays no part",
        "At which number is the slope taken: at what arrives from behind, or at what "
        "the sigmoid gave?",
    ),
    Mistake(
        "slope-at-the-gradient",
        "d_sum[t] = d_h * slope[t]",
        "d_sum[t] = d_h * d_h * (1 - d_h)",
        "the slope is taken at the gradient that comes in, not at the state",
        "a pass that multiplies the gradient by gradient · (1 - gradient)",
        "At which number is the slope taken: at what arrives from behind, or at what "
        "the sigmoid gave?",
    ),
    Mistake(
        "slope-of-state-before",
        "slope = after * (1 - after)",
        "slope = before * (1 - before)",
        "the slope of the sigmoid is taken one step early",
        "a pass that takes the slope at the state before word t",
        "Which row of the states did the sigmoid of step t produce?",
    ),
    Mistake(
        "no-slope",
        "slope = after * (1 - after)",
        "slope = np.ones_like(after)",
        "the gradient passes the sigmoid unchanged",
        "a pass without the slope of the sigmoid",
        "What does the chain rule multiply by on the way back through a sigmoid?",
    ),
    Mistake(
        "slope-halved",
        "slope = after * (1 - after)",
        "slope = 1 - after",
        "the slope of the sigmoid lacks a factor",
        "a pass with the slope 1 - h",
        "What is the slope of a sigmoid where its value is nearly 0?",
    ),
    Mistake(
        "carry-before-sigmoid",
        "d_h_next = d_sum[t] @ V",
        "d_h_next = d_h @ V",
        "what is carried back skips the sigmoid",
        "a pass that carries d_h @ V, from behind the sigmoid",
        "V h stands inside the sigmoid: has the gradient passed it before it meets V?",
    ),
    Mistake(
        "v-transposed",
        "d_h_next = d_sum[t] @ V",
        "d_h_next = V @ d_sum[t]",
        "the carried gradient meets V from the wrong side",
        "a pass that carries V @ d",
        "Forwards, h was multiplied by V: by what is its gradient multiplied?",
    ),
    Mistake(
        "d-v-from-state-after",
        "d_sum.T @ before",
        "d_sum.T @ after",
        "d_V uses the state after the word",
        "a pass that pairs step t with the state after it in d_V",
        "Which state did V multiply at step t?",
    ),
    Mistake(
        "wrap-at-t0",
        "d_sum.T @ before",
        "d_sum.T @ states[steps - 1]",
        "d_V uses states[t - 1], at t = 0 the last one",
        "a pass that pairs step t with states[t - 1] in d_V",
        "Row 0 is the state before the first word: which row is the one before word t?",
    ),
    Mistake(
        "d-v-transposed",
        "d_sum.T @ before",
        "before.T @ d_sum",
        "d_V is transposed",
        "a pass that puts the states in the rows of d_V",
        "Entry (i, j) of V leads from unit j to unit i: which index belongs to the gradient?",
    ),
    Mistake(
        "d-w-from-state-before",
        "d_logits.T @ after",
        "d_logits.T @ before",
        "d_W uses the state before the word",
        "a pass that pairs the tag of word t with the state before it in d_W",
        "Which state did W multiply to give the scores of word t?",
    ),
    Mistake(
        "target-not-subtracted",
        "    d_logits[steps, tags] -= 1\n",
        "",
        "the gradient at the logits lacks its minus one",
        "a pass that starts back from p, not from p minus the target",
        "For softmax with cross-entropy, what is the gradient at the logit of the right tag?",
    ),
    Mistake(
        "log-probabilities-as-probabilities",
        "d_logits = np.exp(log_probs)",
        "d_logits = log_probs.copy()",
        "the gradient starts from log-probabilities",
        "a pass that subtracts one from ln p, not from p",
        "The gradient at the logits is p minus the target: what does log_forward return?",
    ),
    Mistake(
        "gradient-negative",
        "    from_tags = d_logits @ W",
        "    d_logits = -d_logits\n    from_tags = d_logits @ W",
        "every gradient has the wrong sign",
        "a pass that starts back from the target minus p",
        "Raise the score of the right tag: does the loss go up or down?",
    ),
    Mistake(
        "softmax-passed-again",
        "    d_logits[steps, tags] -= 1\n",
        "    p = np.exp(log_probs)\n"
        "    d_logits[steps, tags] -= 1\n"
        "    d_logits -= np.sum(p * d_logits, axis=1, keepdims=True)\n"
        "    d_logits *= p\n",
        "the gradient at the logits goes back through the softmax once more",
        "a pass with p · (d - Σ p d), where d is p - y already",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "slope-of-the-output",
        "    d_logits[steps, tags] -= 1\n",
        "    p = np.exp(log_probs)\n    d_logits[steps, tags] -= 1\n    d_logits *= p * (1 - p)\n",
        "the gradient at the logits is multiplied by p (1 - p)",
        "a pass with (p - y) p (1 - p), as if each score had a sigmoid of its own",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "mean-over-words",
        "    from_tags = d_logits @ W",
        "    loss = loss / len(words)\n"
        "    d_logits = d_logits / len(words)\n"
        "    from_tags = d_logits @ W",
        "loss and gradients are means over words, not sums",
        "a pass that divides by the number of words",
        "The loss of a sentence is a sum: which division does not belong there?",
    ),
    Mistake(
        "loss-mean-over-words",
        "-np.sum(log_probs[steps, tags])",
        "-np.mean(log_probs[steps, tags])",
        "the loss is a mean over words, its gradients are sums",
        "a sum of gradients beside a loss divided by T",
        "Do your gradients belong to the very loss that you return?",
    ),
    Mistake(
        "loss-negative",
        "-np.sum(log_probs[steps, tags])",
        "np.sum(log_probs[steps, tags])",
        "the loss has the wrong sign",
        "a sum of ln p without the minus",
        "Is the logarithm of a probability positive or negative, and the loss?",
    ),
    Mistake(
        "log-twice",
        "-np.sum(log_probs[steps, tags])",
        "-np.sum(np.log(np.exp(log_probs))[steps, tags])",
        "a tag with probability 0 makes the loss infinite",
        "a loss that takes the log of probabilities again",
        "Which function of this lab has taken the logarithm already, and safely?",
    ),
    Mistake(
        "bias-gradients-flat",
        "    d_b_hidden = d_sum.sum(axis=0)[:, None]\n"
        "    d_b_out = d_logits.sum(axis=0)[:, None]\n",
        "    d_b_hidden = d_sum.sum(axis=0)\n    d_b_out = d_logits.sum(axis=0)\n",
        "the bias gradients are flat, the biases are columns",
        "a pass that sums the bias gradients to shapes (H,) and (K,)",
        "What would (H, 1) minus (H,) be when the step is taken?",
    ),
    Mistake(
        "embedding-frozen",
        "    np.add.at(d_E, words, d_x)  # a word that occurs twice is added twice\n",
        "",
        "d_E is zero: the gradient ends at U",
        "a pass that never reaches the word vectors",
        "x is a row of E: what is the loss's gradient at x?",
    ),
    Mistake(
        "steps-overwrite-each-other",
        "    d_x = d_sum @ U\n",
        "    d_x = d_sum @ U\n"
        "    d_sum, d_logits, words = d_sum[:1], d_logits[:1], words[:1]\n"
        "    d_x, before, after = d_x[:1], before[:1], after[:1]\n",
        "every gradient is that of the first word alone",
        "a loop from the end that writes = where it should add with +=",
        "After the last round of your loop, what is left of the other words?",
    ),
    Mistake(
        "embedding-last",
        "return loss, (d_E, d_U, d_V, d_W, d_b_hidden, d_b_out)",
        "return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out, d_E)",
        "d_E comes last, E comes first",
        "grads in the order (d_U, d_V, d_W, d_b_hidden, d_b_out, d_E)",
        "In which order are the parameters, and the gradients?",
    ),
    Mistake(
        "carry-piles-up",
        "d_h_next = d_sum[t] @ V",
        "d_h_next = d_h_next + d_sum[t] @ V",
        "what is sent to the step before piles up over the steps",
        "d_h_next += where it should be replaced",
        "What has step t + 1 sent to step t, and what only to t + 1?",
    ),
    Mistake(
        "every-row-less-one",
        "d_logits[steps, tags] -= 1",
        "d_logits[:, tags] -= 1",
        "one is subtracted from every tag of the sentence in every row",
        "d_logits[:, tags] -= 1",
        "Which one entry of row t belongs to the tag of word t?",
    ),
    Mistake(
        "loss-of-probabilities",
        "loss = -np.sum(log_probs[steps, tags])",
        "loss = -np.sum(np.exp(log_probs)[steps, tags])",
        "the loss sums probabilities, not their logarithms",
        "minus the sum of the right tags' probabilities",
        "What is -ln p when p is 1, and what is -p?",
    ),
    Mistake(
        "row-of-the-place",
        "np.add.at(d_E, words, d_x)",
        "np.add.at(d_E, steps % len(E), d_x)",
        "d_E is filled by a word's place in the sentence, not by the word",
        "d_E with the gradient of word t in row t",
        "Which row of E did step t read?",
    ),
    Mistake(
        "likeliest-tag-charged",
        "loss = -np.sum(log_probs[steps, tags])",
        "loss = -np.sum(log_probs.max(axis=1))",
        "the likeliest tag is charged, not the right one",
        "a loss of the largest probability in each row",
        "Which tag has to be probable for the loss to be small?",
    ),
    Mistake(
        "carry-past-the-slope",
        "        d_h = from_tags[t] + d_h_next\n        d_sum[t] = d_h * slope[t]\n",
        "        d_h = from_tags[t]\n        d_sum[t] = d_h * slope[t] + d_h_next\n",
        "what later words send back misses the sigmoid",
        "a pass that adds d_h_next behind the slope",
        "Does the gradient that comes from t + 1 meet the sigmoid of step t?",
    ),
    Mistake(
        "one-step-back-only",
        "d_h_next = d_sum[t] @ V",
        "d_h_next = (from_tags[t] * slope[t]) @ V",
        "each error goes back one step, and no further",
        "a pass that hands on what a step's own tag sends back, and nothing from later ones",
        "Through how many steps does an error at the last word reach the first?",
    ),
    Mistake(
        "every-tag-charged-at-every-word",
        "-np.sum(log_probs[steps, tags])",
        "-np.sum(log_probs[:, tags])",
        "the loss charges every tag of the sentence at every word",
        "minus the sum of log_probs[:, tags]",
        "How many entries of log_probs does a sentence of T words take, and how many does yours?",
    ),
    Mistake(
        "loss-in-bits",
        "-np.sum(log_probs[steps, tags])",
        "-np.sum(log_probs[steps, tags]) / np.log(2)",
        "the loss is in bits, its gradients belong to nats",
        "a loss divided by ln 2",
        "To which base are the logarithms of log_forward, and what is a nat?",
    ),
    Mistake(
        "mean-of-repeats",
        "np.add.at(d_E, words, d_x)",
        "np.add.at(d_E, words, d_x / np.bincount(words)[words][:, None])",
        "a word that comes again gets the mean of its gradients, not the sum",
        "rows of d_E that are divided by how often their word comes",
        "A row of E is read three times: does the loss feel a change in it once or three times?",
    ),
)

# Pairs whose output is that of one mistake, or of another pair.
SAME_AS_OTHERS = (
    ("mean-of-repeats", "one-step-for-all-words"),
    ("carry-missing", "loop-forwards"),
    ("carry-missing", "carry-before-sigmoid"),
    ("carry-missing", "v-transposed"),
    ("no-slope", "carry-before-sigmoid"),
    ("no-slope", "embedding-skips-sigmoid"),
    # The first step's slope would be that of the zero state, 0, and so are its gradients.
    ("slope-of-state-before", "one-step-for-all-words"),
    # Only one round of the loop, or one word, is left for the other to act on.
    ("steps-overwrite-each-other", "rows-overwritten"),
    ("steps-overwrite-each-other", "loop-forwards"),
)

INCOMPATIBLE = tuple(map(frozenset, SAME_AS_OTHERS))

# One of these is planted in a drill.
DRILLS = (
    ("repeats-lost",),
    ("sigmoid-twice",),
    ("carry-before-sigmoid",),
    ("d-v-from-state-after",),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("log_forward", "tagger_states")
