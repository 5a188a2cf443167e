"""Table of data: mistakes of forward_pass, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "states-before-outputs",
        "return outputs, hidden_states",
        "return hidden_states, outputs",
        "the states come first, the outputs second",
        "the right two lists, returned the other way round",
        "In which order does the docstring name what is returned?",
    ),
    Mistake(
        "initial-state-not-kept",
        "[], [h]",
        "[], []",
        "hidden_states lacks the state before the first input",
        "a pass that keeps only the T states it computed",
        "How many states are there around T inputs, the one before the first included?",
    ),
    Mistake(
        "initial-state-ignored",
        "h = hidden_state\n",
        "h = np.zeros_like(hidden_state)\n",
        "the state that was passed in is replaced by zeros",
        "a pass that always starts from a zero state",
        "Where does the argument hidden_state enter your computation?",
    ),
    Mistake(
        "starts-from-zeros",
        "h = hidden_state\n    outputs, hidden_states = [], [h]",
        "h = np.zeros_like(hidden_state)\n    outputs, hidden_states = [], [hidden_state]",
        "the initial state is kept, and the first step starts from zeros",
        "a pass that stores the initial state and computes from another",
        "Which state should V multiply at the first input?",
    ),
    Mistake(
        "entry-0-zero",
        "[], [h]",
        "[], [np.zeros_like(h)]",
        "entry 0 of hidden_states is zero, not the initial state",
        "a pass that computes rightly but keeps zeros as its first state",
        "Which state came before the first input?",
    ),
    Mistake(
        "initial-state-last",
        "return outputs, hidden_states",
        "return outputs, hidden_states[1:] + hidden_states[:1]",
        "the initial state stands last, so that index -1 finds it",
        "a pass with the state after input t in entry t, and the initial state at the end",
        "In which entry does the docstring keep the state before the first input?",
    ),
    Mistake(
        "states-one-step-late",
        "return outputs, hidden_states",
        "return outputs, hidden_states[:1] + hidden_states[:-1]",
        "each state is stored before it is updated",
        "a pass that stores the old state at every step and never the last one",
        "Does the line that appends the state come before or after the line that computes it?",
    ),
    Mistake(
        "state-not-carried",
        "V @ h",
        "V @ hidden_state",
        "every step starts again from the initial state",
        "a pass whose state never moves on from one step to the next",
        "At step 2, which state should V be multiplied by, and which name holds it?",
    ),
    Mistake(
        "past-missing",
        " + V @ h",
        "",
        "the state before has no influence",
        "a pass without the term V h",
        "Which part of the sum carries what the network has read so far?",
    ),
    Mistake(
        "past-transposed",
        "V @ h",
        "V.T @ h",
        "V is used transposed",
        "a pass with V.T in place of V",
        "V is square, so both orders run: is entry (i, j) the weight from unit j to unit i, or "
        "the other way round?",
    ),
    Mistake(
        "past-outside-tanh",
        "np.tanh(U @ x + V @ h + b_hidden)",
        "np.tanh(U @ x + b_hidden) + V @ h",
        "the past is added outside the tanh",
        "a pass with V h behind the tanh",
        "Where does the bracket of the tanh close?",
    ),
    Mistake(
        "input-alone-squashed",
        "np.tanh(U @ x + V @ h + b_hidden)",
        "np.tanh(U @ x) + V @ h + b_hidden",
        "only U x goes through the tanh",
        "a pass with V h and b_hidden behind the tanh",
        "Where does the bracket of the tanh close?",
    ),
    Mistake(
        "two-tanhs",
        "np.tanh(U @ x + V @ h + b_hidden)",
        "np.tanh(U @ x + b_hidden) + np.tanh(V @ h)",
        "input and past each go through a tanh of their own",
        "a pass that adds two tanhs",
        "Where does the bracket of the tanh close?",
    ),
    Mistake(
        "sum-carried",
        "h = np.tanh(U @ x + V @ h + b_hidden)\n",
        "past = U @ x + V @ (past if outputs else h) + b_hidden\n        h = np.tanh(past)\n",
        "the sum inside the tanh is carried on, not the state",
        "a pass whose V meets what has not been through the tanh",
        "Which of the two does the next step read: the sum, or what tanh makes of it?",
    ),
    Mistake(
        "tanh-for-the-output-only",
        "h = np.tanh(U @ x + V @ h + b_hidden)\n        o = softmax(W @ h + b_out)",
        "h = U @ x + V @ h + b_hidden\n        o = softmax(W @ np.tanh(h) + b_out)",
        "the states are kept, and carried, without their tanh",
        "a pass in which tanh comes only between a state and its output",
        "What is h_t: the sum, or the tanh of the sum?",
    ),
    Mistake(
        "sums-returned",
        "        h = np.tanh(U @ x + V @ h + b_hidden)\n"
        "        o = softmax(W @ h + b_out)\n"
        "        hidden_states.append(h)\n",
        "        z = U @ x + V @ h + b_hidden\n"
        "        h = np.tanh(z)\n"
        "        o = softmax(W @ h + b_out)\n"
        "        hidden_states.append(z)\n",
        "what is returned as states are the sums before tanh",
        "a pass that computes with tanh and stores the sums",
        "What is h_t: the sum, or the tanh of the sum?",
    ),
    Mistake(
        "one-hot-assumed",
        "U @ x",
        "U[:, [np.argmax(x)]]",
        "only the position of the largest input counts",
        "a pass that picks one column of U at each step",
        "For x = (0.2, 0.7, 0.1), what is U x, and what does your line give?",
    ),
    Mistake(
        "hidden-bias-missing",
        " + b_hidden",
        "",
        "b_hidden has no influence",
        "a pass without b_hidden",
        "Which of the five parameters does the sum leave out?",
    ),
    Mistake(
        "output-bias-missing",
        " + b_out",
        "",
        "b_out has no influence",
        "a pass without b_out",
        "Which of the five parameters does the output leave out?",
    ),
    Mistake(
        "tanh-missing",
        "np.tanh",
        "",
        "the states are not squashed by tanh",
        "a pass whose states are bare sums, without tanh",
        "In which range must every entry of a state lie?",
    ),
    Mistake(
        "sigmoid-for-tanh",
        "np.tanh",
        "(lambda a: 1 / (1 + np.exp(-a)))",
        "the states are squashed by a sigmoid",
        "a pass that squashes with 1 / (1 + exp(-a))",
        "Can an entry of your states be negative, and should it?",
    ),
    Mistake(
        "logits-returned",
        "o = softmax(",
        "o = (",
        "the outputs are not turned into probabilities",
        "a pass that returns the logits",
        "What must the entries of each output sum to?",
    ),
    Mistake(
        "softmax-along-rows",
        "o = softmax(",
        "o = (lambda a: softmax(a, axis=1))(",
        "every output is 1: each row is its own distribution",
        "a softmax along axis 1 of a column",
        "How many numbers does a column of shape (C, 1) hold along axis 1?",
    ),
    Mistake(
        "softmax-overflows",
        "o = softmax(",
        "o = (lambda a: np.exp(a) / np.sum(np.exp(a)))(",
        "large logits overflow",
        "a pass with its own softmax that does not shift",
        "Which function of yours already handles scores of 1000?",
    ),
    Mistake(
        "tanh-on-output",
        "o = softmax(",
        "o = (lambda a: softmax(np.tanh(a)))(",
        "the logits are squashed before softmax",
        "a pass that applies tanh to the outputs as well",
        "How large can the probability of a token become if every logit lies between -1 and 1?",
    ),
    Mistake(
        "softmax-over-time",
        "        o = softmax(W @ h + b_out)\n"
        "        hidden_states.append(h)\n"
        "        outputs.append(o)\n"
        "    return outputs, hidden_states",
        "        hidden_states.append(h)\n"
        "        outputs.append(W @ h + b_out)\n"
        "    return softmax(np.array(outputs)), hidden_states",
        "each token's scores are normalised over time",
        "a softmax along axis 0 of the stacked outputs (T, C, 1)",
        "Which numbers should sum to one: the C of one step, or one token's over T steps?",
    ),
    Mistake(
        "output-from-state-before",
        "W @ h",
        "W @ hidden_states[-1]",
        "each output is read off the state before its input",
        "a pass whose outputs use the previous state",
        "Should the output at step t know input t?",
    ),
    Mistake(
        "state-overwritten-in-place",
        "        h =",
        "        h[...] =",
        "every state is one array, and it is the caller's",
        "a pass that writes each new state into the array it was given",
        "If one array is appended T + 1 times and changed each time, how many different states "
        "does the list hold?",
    ),
    Mistake(
        "one-array-for-all-states",
        "return outputs, hidden_states",
        "return outputs, [h] * len(hidden_states)",
        "all T + 1 states are the last one",
        "a pass that appends one array again and again and changes it in place",
        "If one array is appended T + 1 times and changed each time, how many different states "
        "does the list hold?",
    ),
    Mistake(
        "one-array-after-entry-0",
        "return outputs, hidden_states",
        "return outputs, hidden_states[:1] + [h] * (len(hidden_states) - 1)",
        "after entry 0, all states are the last one",
        "a pass that appends one array at every step and changes it in place",
        "Does each step make a new array, or write into the one that was appended before?",
    ),
    Mistake(
        "last-state-only",
        "return outputs, hidden_states",
        "return outputs, h",
        "only the last state is returned",
        "a pass that returns its last state in place of all T + 1",
        "The backward pass will need every state: where are they kept?",
    ),
    Mistake(
        "last-step-only",
        "return outputs, hidden_states",
        "return o, h",
        "only the last step is returned",
        "a pass that returns its last output and its last state",
        "The loss needs an output for every step: where are they kept?",
    ),
    Mistake(
        "return-inside-loop",
        "    return outputs, hidden_states",
        "        return outputs, hidden_states",
        "the function returns after the first step",
        "a pass whose return stands inside the loop",
        "How often does your loop run before the function ends, and what decides that?",
    ),
    Mistake(
        "last-input-skipped",
        "in inputs:",
        "in inputs[:-1]:",
        "the last input is never read",
        "a pass over the first T - 1 inputs",
        "Which values does your loop variable take, and what is the last one?",
    ),
    Mistake(
        "read-backwards",
        "in inputs:",
        "in inputs[::-1]:",
        "the inputs are read from the last to the first",
        "a pass over the reversed inputs",
        "Which input comes right after the initial state?",
    ),
    Mistake(
        "first-input-again-and-again",
        "for x in inputs:",
        "for _ in inputs:\n        x = inputs[0]",
        "every step reads the first input",
        "a pass that uses inputs[0] at every step",
        "At step 2, which input should U be multiplied by?",
    ),
    Mistake(
        "outputs-fed-back",
        "        h = np.tanh",
        "        x = outputs[-1] if outputs else x\n        h = np.tanh",
        "after the first step the network reads its own outputs",
        "a pass that takes each output for the next input",
        "Where does the input of step 1 come from, and is it used?",
    ),
    Mistake(
        "states-not-returned",
        "return outputs, hidden_states",
        "return outputs",
        "the outputs come back without the states",
        "a pass that keeps its states to itself",
        "The backward pass will need every state: where are they kept?",
    ),
    Mistake(
        "first-input-skipped",
        "in inputs:",
        "in inputs[1:]:",
        "the first input is never read",
        "a pass that starts at the second input",
        "Which input comes right after the initial state?",
    ),
    Mistake(
        "integer-outputs",
        "outputs.append(o)",
        "outputs.append(o.astype(x.dtype))",
        "integer inputs give integer outputs",
        "a pass that writes its outputs into an array of the inputs' type",
        "What dtype does an array made like inputs have when inputs holds integers?",
    ),
    Mistake(
        "lists-shared-between-calls",
        "outputs, hidden_states = [], [h]",
        'outputs, hidden_states = vars(forward_pass).setdefault("lists", ([], []))\n'
        "    hidden_states.append(h)",
        "the lists of one call are still filled in the next",
        "a pass whose two lists are made once, as default arguments are",
        "When is a default argument made: at every call, or once, when def is read?",
    ),
    Mistake(
        "logits-clipped",
        "softmax(W @ h + b_out)",
        "softmax(np.clip(W @ h + b_out, -500, 500))",
        "clipping makes different large logits equal",
        "a pass that clips its logits before softmax",
        "Logits of 1000 and 998.5 deserve different probabilities: what do they have in common "
        "after clipping?",
    ),
    Mistake(
        "integer-states",
        "h = np.tanh(U @ x + V @ h + b_hidden)",
        "h = np.tanh(U @ x + V @ h + b_hidden).astype(x.dtype)",
        "integer inputs give integer states",
        "a pass that writes its states into an array of the type of inputs",
        "What dtype does an array made like inputs have when inputs holds integers?",
    ),
    Mistake(
        "tanh-of-half",
        "np.tanh(U @ x + V @ h + b_hidden)",
        "np.tanh((U @ x + V @ h + b_hidden) / 2)",
        "each state is the tanh of half the sum",
        "a pass that squashes with 2 / (1 + exp(-a)) - 1, which is tanh(a / 2)",
        "What is your squashing of 1, and what is tanh(1)?",
    ),
    Mistake(
        "softmax-twice",
        "o = softmax(W @ h + b_out)",
        "o = softmax(softmax(W @ h + b_out))",
        "softmax is taken of the probabilities once more",
        "a pass whose outputs go through softmax twice",
        "What do you give to the second softmax: logits, or probabilities?",
    ),
    Mistake(
        "softmax-shifted-by-first",
        "o = softmax(W @ h + b_out)",
        "a = W @ h + b_out\n        o = np.exp(a - a[0]) / np.sum(np.exp(a - a[0]))",
        "the logits are shifted by the first one, and a later one overflows",
        "a pass with its own softmax that subtracts the first logit",
        "Which function of yours already handles scores of 1000?",
    ),
    Mistake(
        "states-kept-twice",
        "        hidden_states.append(h)\n",
        "        hidden_states += [h] if len(outputs) == len(inputs) - 1 else [h, h]\n",
        "every state between two inputs is kept twice",
        "a pass that keeps the state before each input and the state after it",
        "The state after input 0 is the state before input 1: how often should it be kept?",
    ),
    Mistake(
        "one-set-of-arrays-for-all-calls",
        "    return outputs, hidden_states",
        "    arrays = np.array(outputs), np.array(hidden_states)\n"
        "    kept = vars(forward_pass).setdefault((len(outputs), W.shape), arrays)\n"
        "    kept[0][:] = outputs\n"
        "    kept[1][:] = hidden_states\n"
        "    return kept",
        "every call of one length hands out the same arrays",
        "arrays that are kept and filled again by the next call",
        "What becomes of the first states when you run a second sequence?",
    ),
    Mistake(
        "kept-without-the-state",
        "    return outputs, hidden_states",
        "    return vars(forward_pass).setdefault(str((inputs, params)), (outputs, hidden_states))",
        "what is kept for some inputs is handed out after another state too",
        "a pass that is remembered by its inputs and parameters, without hidden_state",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "kept-without-the-parameters",
        "    return outputs, hidden_states",
        "    return vars(forward_pass).setdefault(str((inputs, hidden_state)), (outputs, "
        "hidden_states))",
        "what is kept for some inputs is handed out for other parameters too",
        "a pass that is remembered by its inputs and state, without params",
        "After one step of training, may the same inputs give the same outputs?",
    ),
)

INCOMPATIBLE = (
    # Between them nothing of the states' start, or of the states, is left to see.
    *(
        frozenset({"starts-from-zeros", name})
        for name in (
            "one-array-for-all-states",
            "one-array-after-entry-0",
            "last-state-only",
            "last-step-only",
            "states-not-returned",
            "return-inside-loop",
        )
    ),
    frozenset({"initial-state-ignored", "entry-0-zero"}),
    frozenset({"initial-state-ignored", "state-overwritten-in-place"}),
    frozenset({"initial-state-ignored", "state-not-carried"}),
    frozenset({"entry-0-zero", "past-missing"}),
    frozenset({"state-overwritten-in-place", "state-not-carried"}),
    # Only the states tell what was kept of them, and only later steps what was carried.
    frozenset({"states-not-returned", "tanh-for-the-output-only"}),
    frozenset({"states-not-returned", "sums-returned"}),
    frozenset({"return-inside-loop", "sums-returned"}),
    frozenset({"return-inside-loop", "sum-carried"}),
    frozenset({"return-inside-loop", "tanh-for-the-output-only"}),
)

# One of these is planted in a drill.
DRILLS = (
    ("output-from-state-before",),
    ("starts-from-zeros",),
    ("past-transposed",),
    ("hidden-bias-missing",),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("forward_batch", "rnn_step")
