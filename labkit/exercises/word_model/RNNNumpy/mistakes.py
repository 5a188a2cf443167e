"""Table of data: mistakes of RNNNumpy, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_FETCH = "U[:, x[t]] + b_hidden[:, 0]"
_PAST = "V @ hidden_states[t]\n"
_LOGITS = "hidden_states[1:] @ W.T + b_out[:, 0]"
_SOFTMAX = "softmax(logits, axis=1)"
_ARGMAX = "return outputs.argmax(axis=1)"

MISTAKES = (
    Mistake(
        "row-for-column",
        _FETCH,
        "U[x[t]] + b_hidden[:, 0]",
        "forward_propagation takes a row of U where a word is a column",
        "a forward pass that reads U[x[t]]",
        "U has shape (H, C): along which axis do the words lie?",
    ),
    Mistake(
        "no-hidden-bias",
        _FETCH,
        "U[:, x[t]]",
        "forward_propagation never adds b_hidden",
        "a forward pass without the hidden bias",
        "Which three terms stand inside the tanh?",
    ),
    Mistake(
        "hidden-bias-is-one-number",
        "U[:, x[t]] + b_hidden[:, 0]",
        "U[:, x[t]] + b_hidden[0]",
        "forward_propagation spreads one entry of b_hidden over all units",
        "b_hidden[0], which broadcasts",
        "What shape has b_hidden[0], and what b_hidden[:, 0]?",
    ),
    Mistake(
        "no-output-bias",
        _LOGITS,
        "hidden_states[1:] @ W.T",
        "forward_propagation never adds b_out",
        "a forward pass without the output bias",
        "Which two terms make a logit?",
    ),
    Mistake(
        "v-transposed",
        _PAST,
        "V.T @ hidden_states[t]\n",
        "forward_propagation multiplies the state by V transposed",
        "a forward pass with V.T in place of V",
        "Which axis of V meets the state before?",
    ),
    Mistake(
        "state-never-carried",
        _PAST,
        "V @ hidden_states[0]\n",
        "every word starts from the zero state",
        "a forward pass that forgets all words but the present one",
        "Which state goes into step t: the first, or the one that step t - 1 left?",
    ),
    Mistake(
        "state-two-steps-back",
        _PAST,
        "V @ hidden_states[t - 1]\n",
        "a state enters one step late: hidden_states[t - 1] is not the one before",
        "a forward pass that reads entry t - 1 and writes entry t + 1",
        "Entry 0 is the state before the first word. Which entry is the state before word t?",
    ),
    Mistake(
        "starts-where-the-last-sentence-ended",
        "        for t in range(len(x)):\n",
        "        hidden_states[0] = getattr(self, 'kept', 0.0)\n"
        "        self.kept = hidden_states[-1]  # a view: it will hold the last state\n"
        "        for t in range(len(x)):\n",
        "a sentence starts from the state that the one before it left",
        "a forward pass that keeps its last state on the model",
        "From which state should a sentence start, whatever was read before it?",
    ),
    Mistake(
        "no-tanh",
        "np.tanh(from_input + from_past)",
        "from_input + from_past",
        "the hidden state is not squashed",
        "a forward pass without tanh",
        "What keeps each hidden unit between -1 and 1?",
    ),
    Mistake(
        "sum-carried",
        "            from_input = U[:, x[t]] + b_hidden[:, 0]\n"
        "            from_past = V @ hidden_states[t]\n",
        "            past = V @ (from_input + from_past if t else hidden_states[0])\n"
        "            from_input = U[:, x[t]] + b_hidden[:, 0]\n"
        "            from_past = past\n",
        "forward_propagation carries on the sum inside the tanh, not the state",
        "a forward pass whose V meets what has not been through the tanh",
        "Which of the two does the next step read: the sum, or what tanh makes of it?",
    ),
    Mistake(
        "past-outside-tanh",
        "np.tanh(from_input + from_past)",
        "np.tanh(from_input) + from_past",
        "forward_propagation adds the past outside the tanh",
        "a forward pass with V h behind the tanh",
        "Where does the bracket of the tanh close?",
    ),
    Mistake(
        "sigmoid-for-tanh",
        "np.tanh(from_input + from_past)",
        "1 / (1 + np.exp(-(from_input + from_past)))",
        "the hidden state goes through a sigmoid",
        "a forward pass with sigmoid in place of tanh",
        "Which function takes the hidden state to the range from -1 to 1?",
    ),
    Mistake(
        "outputs-one-step-late",
        _LOGITS,
        "hidden_states[:-1] @ W.T + b_out[:, 0]",
        "outputs come from the state before the word",
        "a forward pass that reads output t off hidden_states[t]",
        "Which entry of hidden_states has already seen word t?",
    ),
    Mistake(
        "softmax-over-time",
        _SOFTMAX,
        "softmax(logits, axis=0)",
        "probabilities sum to one over time, not over the vocabulary",
        "softmax along axis 0",
        "In an array (T, C), which axis counts the words of the vocabulary?",
    ),
    Mistake(
        "one-softmax-for-all",
        _SOFTMAX,
        "np.exp(logits - logits.max()) / np.exp(logits - logits.max()).sum()",
        "all probabilities of the sentence sum to one together",
        "one softmax over every number of the sentence",
        "How many distributions does a sentence of T words need?",
    ),
    Mistake(
        "softmax-overflows",
        _SOFTMAX,
        "np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)",
        "large logits overflow",
        "a softmax that exponentiates the logits as they come",
        "What is exp(1000), and which of your functions already avoids it?",
    ),
    Mistake(
        "logits-for-outputs",
        _SOFTMAX,
        "logits",
        "outputs are scores, not probabilities",
        "a forward pass without softmax",
        "What should the C numbers of one step sum to?",
    ),
    Mistake(
        "initial-state-dropped",
        "return outputs, hidden_states",
        "return outputs, hidden_states[1:]",
        "hidden_states lacks its entry 0",
        "a forward pass that returns T states instead of T + 1",
        "Where will bptt find the state before the first word?",
    ),
    Mistake(
        "results-exchanged",
        "return outputs, hidden_states",
        "return hidden_states, outputs",
        "hidden_states come first, outputs second",
        "(hidden_states, outputs)",
        "In which order does the docstring name the two results?",
    ),
    Mistake(
        "argmax-over-time",
        _ARGMAX,
        "return outputs.argmax(axis=0)",
        "predict says when each word is likeliest, not which word",
        "argmax along axis 0",
        "How many predictions does a sentence of T words call for?",
    ),
    Mistake(
        "argmax-of-all",
        _ARGMAX,
        "return outputs.argmax()",
        "predict returns one number for the whole sentence",
        "argmax without an axis",
        "How many predictions does a sentence of T words call for?",
    ),
    Mistake(
        "probability-for-index",
        _ARGMAX,
        "return outputs.max(axis=1)",
        "predict returns how likely the best word is, not which it is",
        "the largest probability of each step",
        "Which function says where the largest entry stands?",
    ),
    Mistake(
        "only-the-last-word-predicted",
        _ARGMAX,
        "return outputs[-1].argmax()",
        "predict looks at the last step alone",
        "the prediction after the last word",
        "How many predictions does a sentence of T words call for?",
    ),
    Mistake(
        "loss-not-averaged",
        "return total / num_words",
        "return total",
        "calculate_loss returns the sum over all words",
        "a loss that is never divided",
        "By how many words would the loss of a random guess become ln C?",
    ),
    Mistake(
        "mean-over-sentences",
        "return total / num_words",
        "return total / len(y)",
        "calculate_loss divides by the number of sentences, not of words",
        "a loss in nats a sentence",
        "Of what is the mean taken: of sentences or of words?",
    ),
    Mistake(
        "mean-of-means",
        "            total -= np.sum(np.log(p_targets))\n            num_words += len(targets)",
        "            total -= np.mean(np.log(p_targets))\n            num_words += 1",
        "a word of a short sentence counts more than one of a long sentence",
        "the mean over sentences of the mean over their words",
        "When is the mean of two means the mean of all?",
    ),
    Mistake(
        "only-the-last-sentence",
        "            total -= np.sum",
        "            total = -np.sum",
        "calculate_loss keeps the last sentence's loss only",
        "a total that is overwritten by every sentence",
        "What does total hold when the second sentence begins?",
    ),
    Mistake(
        "loss-of-the-inputs",
        "outputs[np.arange(len(targets)), targets]",
        "outputs[np.arange(len(targets)), sentence]",
        "calculate_loss looks up the inputs, not the targets",
        "-ln p of the word that was read, not of the one that follows",
        "Whose probability should be high after word t: its own or its successor's?",
    ),
    Mistake(
        "loss-in-bits",
        "np.log(p_targets)",
        "np.log2(p_targets)",
        "calculate_loss is in bits",
        "a loss with logarithms to base 2",
        "Which logarithm gives nats?",
    ),
    Mistake(
        "loss-negative",
        "            total -= np.sum",
        "            total += np.sum",
        "calculate_loss has the wrong sign",
        "the sum of ln p, not of -ln p",
        "Is the logarithm of a probability positive?",
    ),
    Mistake(
        "initial-state-last",
        "return outputs, hidden_states",
        "return outputs, np.roll(hidden_states, -1, axis=0)",
        "the zero state stands at the end of hidden_states, not at entry 0",
        "a forward pass that writes state t into entry t and reads entry t - 1",
        "At which entry does the table put the state before the first word?",
    ),
    Mistake(
        "every-target-in-every-row",
        "outputs[np.arange(len(targets)), targets]",
        "outputs[:, targets]",
        "the loss takes all targets' probabilities at every step",
        "a loss that reads outputs[:, targets]",
        "How many entries has outputs[:, targets], and how many targets are there?",
    ),
    Mistake(
        "mean-over-every-target-in-every-row",
        "            p_targets = outputs[np.arange(len(targets)), targets]\n"
        "            total -= np.sum(np.log(p_targets))\n"
        "            num_words += len(targets)\n",
        "            p_targets = outputs[:, targets]\n"
        "            total -= np.sum(np.log(p_targets))\n"
        "            num_words += p_targets.size\n",
        "calculate_loss is a mean over all targets at every step",
        "a loss that reads and counts outputs[:, targets]",
        "How many entries has outputs[:, targets], and how many targets are there?",
    ),
    Mistake(
        "sentences-strung-together",
        "        for sentence, targets in zip(X, y, strict=True):\n",
        "        for sentence, targets in [(np.concatenate(X), np.concatenate(y))]:\n",
        "calculate_loss reads all sentences as one, with one state",
        "a loss of the sentences strung together",
        "From which state does each sentence start?",
    ),
    Mistake(
        "results-remembered",
        "        outputs = softmax(logits, axis=1)\n        return outputs, hidden_states\n",
        "        outputs = softmax(logits, axis=1)\n"
        "        self.known = getattr(self, 'known', {})\n"
        "        return self.known.setdefault(tuple(map(int, x)), (outputs, hidden_states))\n",
        "a sentence that was read before gets its old results, under new params too",
        "a forward pass that keeps its results by sentence",
        "What do the results of a sentence depend on besides its words?",
    ),
    Mistake(
        "rng-ignored",
        "init_rnn(hidden_size, vocab_size, rng)",
        "init_rnn(hidden_size, vocab_size, np.random.default_rng(0))",
        "every model starts from the same parameters, whatever rng",
        "a model that makes a generator of its own",
        "Who should decide which random numbers a model starts from?",
    ),
    Mistake(
        "own-copies",
        "        self.params = init_rnn(hidden_size, vocab_size, rng)\n"
        "\n"
        "    def forward_propagation(self, x):\n"
        "        U, V, W, b_hidden, b_out = self.params\n",
        "        self.params = init_rnn(hidden_size, vocab_size, rng)\n"
        "        self.own = self.params\n"
        "\n"
        "    def forward_propagation(self, x):\n"
        "        U, V, W, b_hidden, b_out = self.own\n",
        "new params have no effect: the model reads those that it was made with",
        "a model that computes with its own copies of the parameters",
        "After training has put new arrays into params, which arrays does your forward pass read?",
    ),
    Mistake(
        "last-prediction-in-a-list",
        "return outputs.argmax(axis=1)",
        "return outputs[-1:].argmax(axis=1)",
        "predict looks at the last step alone",
        "an array of one prediction, that after the last word",
        "How many predictions does a sentence of T words call for?",
    ),
    Mistake(
        "sentences-taken-for-equally-long",
        "return total / num_words",
        "return total / (len(X) * len(X[0]))",
        "calculate_loss counts every sentence as long as the first",
        "a loss divided by the length of the first sentence times the number of sentences",
        "How many words have two sentences of five and of seven words?",
    ),
    Mistake(
        "words-counted-by-an-array",
        "return total / num_words",
        "return total / (num_words if len({*map(len, y)}) == 1 else len(y))",
        "where lengths differ, calculate_loss divides by the number of sentences",
        "a loss over the size of one array of all targets, which counts lists there",
        "What is the size of an array of objects that holds two lists?",
    ),
    Mistake(
        "own-words-read",
        (
            "        outputs, _ = self.forward_propagation(x)\n"
            "        return outputs.argmax(axis=1)\n"
        ),
        (
            "        read = [x[0]]\n"
            "        for _ in x:\n"
            "            outputs, _ = self.forward_propagation(read)\n"
            "            read.append(int(outputs[-1].argmax()))\n"
            "        return np.array(read[1:])\n"
        ),
        "predict reads the first word, and then what it has predicted itself",
        "a prediction that goes on with its own words, as a writer does",
        "Which word does the model read at step 1: the sentence's, or the one predicted at step 0?",
    ),
    Mistake(
        "target-0-left-out",
        ("            total -= np.sum(np.log(p_targets))\n            num_words += len(targets)\n"),
        (
            "            kept = np.array(targets) != 0\n"
            "            total -= np.sum(np.log(p_targets[kept]))\n"
            "            num_words += kept.sum()\n"
        ),
        "targets with index 0 are left out of the loss, as if they were padding",
        "a loss without the words whose index is 0",
        "Is any target of a sentence padding here?",
    ),
)

INCOMPATIBLE = (
    # A bias is the same at every step, and softmax over time forgets what is the same there.
    frozenset({"no-output-bias", "softmax-over-time"}),
    # Where nothing is divided by the number of words, a mean over them is a sum once more.
    frozenset({"mean-over-every-target-in-every-row", "loss-not-averaged"}),
    frozenset({"mean-over-every-target-in-every-row", "mean-over-sentences"}),
    frozenset({"mean-over-every-target-in-every-row", "sentences-taken-for-equally-long"}),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("forward_pass",)
