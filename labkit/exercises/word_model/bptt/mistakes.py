"""Table of data: mistakes of bptt, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_FIRST = "max(0, t - truncate + 1)"
_SLOPE = "d_h * (1 - hidden_states[step + 1] ** 2)"
_OUTER = "d_V += np.outer(d_sum, hidden_states[step])"
_COLUMN = "d_U[:, x[step]] += d_sum"
_D_W = "d_logits.T @ hidden_states[1:]"
_TARGETS = "    d_logits[np.arange(len(y)), y] -= 1\n"
_BACK = "            d_h = V.T @ d_sum"

MISTAKES = (
    Mistake(
        "one-step-too-many",
        _FIRST,
        "max(0, t - truncate)",
        "the error goes back one step too many",
        "back-propagation through truncate + 1 steps",
        "With truncate = 1, which steps does the error of word 3 reach, and which should it?",
    ),
    Mistake(
        "one-step-too-few",
        _FIRST,
        "max(0, t - truncate + 2)",
        "the error stops one step too early",
        "back-propagation through truncate - 1 steps",
        "With truncate = 1, at how many steps should each error leave something?",
    ),
    Mistake(
        "truncate-ignored",
        _FIRST,
        "0",
        "the error always goes back to the first word",
        "back-propagation through all steps, whatever truncate says",
        "What does your code do with truncate?",
    ),
    Mistake(
        "default-of-five",
        "truncate=4):",
        "truncate=5):",
        "without an argument, the error goes back five steps",
        "a bptt whose truncate is 5 unless told otherwise",
        "Which number stands in the stub's first line?",
    ),
    Mistake(
        "first-step-left-out",
        "range(t, first - 1, -1)",
        "range(t, max(first - 1, 0), -1)",
        "the first word of the sentence never gets its share",
        "back-propagation that stops before step 0",
        "Where does range(t, 0, -1) end?",
    ),
    Mistake(
        "no-slope",
        _SLOPE,
        "1.0 * d_h",
        "the slope of tanh is missing",
        "an error that passes the tanh unchanged",
        "What does tanh do to a small change of its input when its output is near 1?",
    ),
    Mistake(
        "slope-of-the-state-before",
        _SLOPE,
        "d_h * (1 - hidden_states[step] ** 2)",
        "the slope is taken at the state before the step",
        "1 - hidden_states[step]**2",
        "Which entry of hidden_states did this step's tanh put out?",
    ),
    Mistake(
        "tanh-twice",
        _SLOPE,
        "d_h * (1 - np.tanh(hidden_states[step + 1]) ** 2)",
        "tanh is applied to states that have been through it",
        "a slope that takes tanh of hidden_states",
        "Has hidden_states[step + 1] been through tanh already?",
    ),
    Mistake(
        "state-after-for-before",
        _OUTER,
        "d_V += np.outer(d_sum, hidden_states[step + 1])",
        "d_V meets the state after the step, not the one before it",
        "an outer product with hidden_states[step + 1]",
        "V multiplied which state when step was computed?",
    ),
    Mistake(
        "wrap-at-step-0",
        _OUTER,
        "d_V += np.outer(d_sum, hidden_states[step - 1])",
        "d_V reads one state too early, and at step 0 the last one",
        "an outer product with hidden_states[step - 1]",
        "Entry 0 is the state before the first word. Which entry is the state before step?",
    ),
    Mistake(
        "outer-transposed",
        _OUTER,
        "d_V += np.outer(hidden_states[step], d_sum)",
        "d_V is transposed",
        "an outer product the other way round",
        "Which of V's axes belongs to the new state, and which to the old one?",
    ),
    Mistake(
        "d-v-overwritten",
        _OUTER,
        "d_V = np.outer(d_sum, hidden_states[step])",
        "d_V holds the last step's share only",
        "a d_V that is overwritten where it should grow",
        "How many steps contribute to d_V?",
    ),
    Mistake(
        "d-u-overwritten",
        _COLUMN,
        "d_U[:, x[step]] = d_sum",
        "a column of d_U holds its last share only",
        "a d_U that is overwritten where it should grow",
        "What happens to the first share when a column is visited again?",
    ),
    Mistake(
        "repeats-lost-at-a-lag",
        "            d_U[:, x[step]] += d_sum\n",
        "            later = [s for s in range(step + 1, len(x) - t + step) if x[s] == "
        "x[step]]\n"
        "            d_U[:, x[step]] += 0.0 if later else d_sum\n",
        "of words that come again, only the last one reaches d_U",
        "a d_U filled for all words at once, by += with an array of indices",
        "After `x = np.zeros(3); x[[1, 1]] += 1`, what is x[1], and what did you expect?",
    ),
    Mistake(
        "own-word-only",
        _COLUMN,
        "d_U[:, x[t]] += d_sum",
        "every error is booked on the word that it comes from",
        "a d_U whose column is x[t] at every step",
        "Which word was read at the step where the error is now?",
    ),
    Mistake(
        "v-not-transposed",
        _BACK,
        "            d_h = V @ d_sum",
        "the error goes through V the forward way",
        "V @ d_sum",
        "Forward, V took the old state to the new sum. Which way does an error go?",
    ),
    Mistake(
        "no-v-on-the-way-back",
        _BACK,
        "            d_h = d_sum",
        "the error skips V on its way to the step before",
        "an error that is passed back as it is",
        "What was the old state multiplied by on its way forward?",
    ),
    Mistake(
        "targets-not-subtracted",
        _TARGETS,
        "",
        "the error at the logits ignores the targets",
        "outputs in place of outputs minus one-hot targets",
        "What should the error be when a target has probability 1?",
    ),
    Mistake(
        "inputs-for-targets",
        _TARGETS,
        "    d_logits[np.arange(len(y)), x] -= 1\n",
        "the error is taken at the inputs, not at the targets",
        "one subtracted at x, not at y",
        "Which words should have been predicted?",
    ),
    Mistake(
        "sign-flipped",
        "    d_W = ",
        "    d_logits = -d_logits\n    d_W = ",
        "all gradients have the wrong sign",
        "targets minus outputs",
        "If the gradient at a logit is positive, should the logit grow or shrink?",
    ),
    Mistake(
        "softmax-passed-again",
        "    d_logits[np.arange(len(y)), y] -= 1\n",
        "    d_logits[np.arange(len(y)), y] -= 1\n"
        "    d_logits -= np.sum(outputs * d_logits, axis=1, keepdims=True)\n"
        "    d_logits *= outputs\n",
        "the gradient at the logits goes back through the softmax once more",
        "a bptt with p · (d - Σ p d), where d is p - y already",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "slope-of-the-output",
        "    d_logits[np.arange(len(y)), y] -= 1\n",
        "    d_logits[np.arange(len(y)), y] -= 1\n    d_logits *= outputs * (1 - outputs)\n",
        "the gradient at the logits is multiplied by p (1 - p)",
        "a bptt with (p - y) p (1 - p), as if each score had a sigmoid of its own",
        "Behind which function is p - y already the gradient: the softmax, or the "
        "logits before it?",
    ),
    Mistake(
        "mean-over-words",
        "    d_W = ",
        "    d_logits /= len(y)\n    d_W = ",
        "the gradients belong to the mean over words, not to the sum",
        "all gradients divided by T",
        "Of which loss are these the gradients: the sum over words or the mean?",
    ),
    Mistake(
        "d-w-with-states-before",
        _D_W,
        "d_logits.T @ hidden_states[:-1]",
        "d_W meets the states before each word",
        "a d_W made with hidden_states[:-1]",
        "Which entry of hidden_states did W turn into output t?",
    ),
    Mistake(
        "no-hidden-bias-gradient",
        "            d_b_hidden[:, 0] += d_sum\n",
        "",
        "d_b_hidden stays zero",
        "a bptt that never adds to d_b_hidden",
        "What is the slope of a sum in one of its terms?",
    ),
    Mistake(
        "carry-clipped",
        "d_h = V.T @ d_sum",
        "d_h = np.clip(V.T @ d_sum, -1, 1)",
        "what is carried to the step before is clipped on its way",
        "a walk back that puts what goes from step to step between -1 and 1",
        "Would a finite difference agree with your gradients?",
    ),
    Mistake(
        "error-shared-out",
        "d_h = W.T @ d_logits[t]\n        first = max(0, t - truncate + 1)\n",
        "first = max(0, t - truncate + 1)\n        d_h = W.T @ d_logits[t] / (t - first + 1)\n",
        "each word's error is divided by the number of steps that it goes back",
        "a walk back that shares an error out among the steps it comes to",
        "Is the gradient a sum over steps, or their mean?",
    ),
    Mistake(
        "slope-at-own-step-only",
        "d_h * (1 - hidden_states[step + 1] ** 2)",
        "d_h * (1 - hidden_states[step + 1] ** 2 * (step == t))",
        "the slope of tanh is taken at the word's own step only",
        "errors that pass every earlier tanh unchanged",
        "Through how many tanh units does an error go on its way back to step t - 2?",
    ),
    Mistake(
        "slope-one-step-late",
        "d_h * (1 - hidden_states[step + 1] ** 2)",
        "d_h * (1 - hidden_states[min(step + 2, t + 1)] ** 2)",
        "on the way back, the slope is that of the step the error comes from",
        "a walk back that takes each slope one entry too late",
        "When the error has come through V to step t - 1, which entry did that step put out?",
    ),
    Mistake(
        "slope-not-squared",
        "d_h * (1 - hidden_states[step + 1] ** 2)",
        "d_h * (1 - hidden_states[step + 1])",
        "the slope of tanh is 1 - h, without the square",
        "a slope that forgets the square",
        "What is the slope of tanh where its output is -0.9: 1.9, or nearly nothing?",
    ),
    Mistake(
        "slope-alone-at-the-gradient",
        "d_sum = d_h * (1 - hidden_states[step + 1] ** 2)",
        "d_sum = 1 - np.tanh(d_h) ** 2",
        "the slope of tanh is taken at the gradient, and is all that goes back",
        "a bptt with 1 - tanh(gradient)², in which h plays no part",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "slope-at-the-gradient",
        "d_sum = d_h * (1 - hidden_states[step + 1] ** 2)",
        "d_sum = d_h * (1 - d_h**2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a bptt that multiplies the gradient by 1 - gradient²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "tanh-slope-at-the-gradient",
        "d_sum = d_h * (1 - hidden_states[step + 1] ** 2)",
        "d_sum = d_h * (1 - np.tanh(d_h) ** 2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a bptt that multiplies the gradient by 1 - tanh(gradient)²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "every-row-less-one",
        "d_logits[np.arange(len(y)), y] -= 1",
        "d_logits[:, y] -= 1",
        "one is subtracted from every target word in every row",
        "d_logits[:, y] -= 1",
        "Which one entry of row t belongs to the target of word t?",
    ),
    Mistake(
        "chunks",
        _FIRST,
        "t - t % truncate",
        "the sentence is cut into pieces, and errors stop at their edges",
        "back-propagation within pieces of truncate words",
        "How far back does the error of the first word of a piece go, and how far should it?",
    ),
    Mistake(
        "last-words-only",
        _FIRST,
        "max(0, len(x) - truncate)",
        "only the last words of the sentence send errors back",
        "back-propagation through the last truncate steps of the sentence",
        "Which words have an error of their own, and how far back does each one's go?",
    ),
    Mistake(
        "outputs-once-a-step-back",
        f"    d_W = {_D_W}\n    d_b_out = d_logits.sum(axis=0)[:, None]\n",
        "    back = [range(max(0, t - truncate + 1), t + 1) for t in range(len(x))]\n"
        "    pairs = [(d, s) for d, steps in zip(d_logits, back) for s in steps]\n"
        "    d_W = sum(np.outer(d, hidden_states[s + 1]) for d, s in pairs)\n"
        "    d_b_out = sum(d for d, _ in pairs)[:, None]\n",
        "d_W and d_b_out are added once for every step back, not once a word",
        "d_W and d_b_out collected inside the walk back",
        "How many roads lead from W to the error of one word?",
    ),
    Mistake(
        "steps-wrap-around",
        "max(0, t - truncate + 1)",
        "t - min(truncate, len(x)) + 1",
        "steps before the first word are read from the end of the sentence",
        "a walk back that takes index -1 for a step",
        "Which step comes before the first, and what does index -1 read?",
    ),
    Mistake(
        "repeats-lost",
        "        d_h = W.T @ d_logits[t]\n"
        "        first = max(0, t - truncate + 1)\n"
        "        for step in range(t, first - 1, -1):\n"
        "            d_sum = d_h * (1 - hidden_states[step + 1] ** 2)\n"
        "            d_U[:, x[step]] += d_sum\n",
        "        start = d_U.copy()\n"
        "        d_h = W.T @ d_logits[t]\n"
        "        first = max(0, t - truncate + 1)\n"
        "        for step in range(t, first - 1, -1):\n"
        "            d_sum = d_h * (1 - hidden_states[step + 1] ** 2)\n"
        "            d_U[:, x[step]] = start[:, x[step]] + d_sum\n",
        "a word that comes twice on one way back counts once",
        "d_U[:, words] += steps, which keeps one of two equal columns",
        "What does += do with an array of indices in which one occurs twice?",
    ),
    Mistake(
        "slope-of-own-word",
        "d_h * (1 - hidden_states[step + 1] ** 2)",
        "d_h * (1 - hidden_states[t + 1] ** 2)",
        "at every step back, the slope is that of the word where the error began",
        "a walk back that multiplies by one slope again and again",
        "Which state did the step put out at which the error has arrived?",
    ),
    Mistake(
        "hidden-bias-at-own-step-only",
        "            d_b_hidden[:, 0] += d_sum\n",
        "            d_b_hidden[:, 0] += d_sum if step == t else 0.0\n",
        "d_b_hidden gets each word's share at its own step alone",
        "a d_b_hidden to which nothing is added on the way back",
        "At how many steps does the hidden bias enter what leads to the error of one word?",
    ),
    Mistake(
        "last-of-equal-words",
        "            d_U[:, x[step]] += d_sum\n",
        "            d_U[:, x[step]] += d_sum * (x[step] not in list(x[step + 1 :]))\n",
        "of a word that comes again in the sentence, only its last place reaches d_U",
        "d_U[:, x] += the steps of all words, which keeps the last of equal columns",
        "What does += do with an array of indices in which one occurs twice?",
    ),
    Mistake(
        "steps-before-the-first-are-the-last",
        (
            "        first = max(0, t - truncate + 1)\n"
            "        for step in range(t, first - 1, -1):\n"
            "            d_sum = d_h * (1 - hidden_states[step + 1] ** 2)\n"
            "            d_U[:, x[step]] += d_sum\n"
            "            d_V += np.outer(d_sum, hidden_states[step])\n"
        ),
        (
            "        for step in range(t, t - min(truncate, len(x)), -1):\n"
            "            d_sum = d_h * (1 - hidden_states[1:][step] ** 2)\n"
            "            d_U[:, x[step]] += d_sum\n"
            "            d_V += np.outer(d_sum, hidden_states[:-1][step])\n"
        ),
        "the walk goes back past the first word, and on at the end of the sentence",
        "a walk back to negative steps, in states before and after each word",
        "Which step comes before the first, and what does index -1 read?",
    ),
)

INCOMPATIBLE = (
    # Both are about the first step that is visited, and cancel out or hide one another.
    frozenset({"one-step-too-few", "first-step-left-out"}),
    frozenset({"truncate-ignored", "default-of-five"}),
)

# One of these is planted in a drill.
DRILLS = (
    ("one-step-too-many",),
    ("own-word-only",),
    ("d-u-overwritten",),
    ("state-after-for-before",),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("backward_pass",)
