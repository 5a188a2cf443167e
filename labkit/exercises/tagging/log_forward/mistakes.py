"""Table of data: mistakes of log_forward, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_SHIFT = """    shifted = logits - np.max(logits, axis=1, keepdims=True)
    total = np.sum(np.exp(shifted), axis=1, keepdims=True)
    return shifted - np.log(total)"""
_SOFTMAX = """    shifted = logits - np.max(logits, axis=1, keepdims=True)
    p = np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True)
"""

MISTAKES = (
    Mistake(
        "state-before",
        "states[1:] @",
        "states[:-1] @",
        "each word is tagged before it is read",
        "a tagger that takes the state before word t",
        "Which row of the states has seen word t?",
    ),
    Mistake(
        "one-row-too-many",
        "states[1:] @",
        "states @",
        "the state before the first word gets a tag as well",
        "T + 1 rows, one for the zeros at the start",
        "How many words are there, and how many states?",
    ),
    Mistake(
        "unshifted",
        "logits - np.max(logits, axis=1, keepdims=True)",
        "logits - 0.0",
        "large scores overflow",
        "log-probabilities from exponentials of the scores as they come",
        "What is the largest number that exp can take, and how can every score be kept below?",
    ),
    Mistake(
        "log-of-softmax",
        _SHIFT,
        _SOFTMAX + "    return np.log(p)",
        "where a tag is very unlikely, its log-probability is minus infinity",
        "the log of a softmax",
        "What are np.exp(-1000) and np.exp(1000), and what is left of them in a logarithm?",
    ),
    Mistake(
        "epsilon-in-log",
        _SHIFT,
        _SOFTMAX + "    return np.log(p + 1e-12)",
        "a small number inside the log hides how unlikely a tag is",
        "the log of a softmax plus 1e-12",
        "What is the smallest value that your result can have, and what should it be for "
        "scores that lie 2000 apart?",
    ),
    Mistake(
        "smaller-epsilon-in-log",
        _SHIFT,
        _SOFTMAX + "    return np.log(p + 1e-10)",
        "a small number inside the log hides how unlikely a tag is",
        "the log of a softmax plus 1e-10",
        "What is the smallest value that your result can have, and what should it be for "
        "scores that lie 2000 apart?",
    ),
    Mistake(
        "probabilities",
        "return shifted - np.log(total)",
        "return np.exp(shifted) / total",
        "these are probabilities, not their logarithms",
        "a softmax",
        "Can the logarithm of a probability be positive?",
    ),
    Mistake(
        "logits",
        "return shifted - np.log(total)",
        "return logits",
        "the scores are not normalised",
        "the logits as they are",
        "To what do the exponentials of one row sum?",
    ),
    Mistake(
        "shifted-logits",
        "return shifted - np.log(total)",
        "return shifted",
        "the log of the sum is not subtracted",
        "the logits less the largest of their row",
        "To what do the exponentials of one row sum?",
    ),
    Mistake(
        "shift-forgotten-later",
        "return shifted - np.log(total)",
        "return logits - np.log(total)",
        "numerator and denominator are shifted differently",
        "logits less the log of a sum that was shifted",
        "Your sum is of shifted scores: what are the scores that you subtract it from?",
    ),
    Mistake(
        "sum-without-log",
        "shifted - np.log(total)",
        "shifted - total",
        "the sum is subtracted, not its logarithm",
        "shifted scores less the sum of exponentials",
        "What is the logarithm of a quotient?",
    ),
    Mistake(
        "divided-by-log",
        "shifted - np.log(total)",
        "shifted / np.log(total)",
        "the scores are divided by the log of the sum",
        "shifted scores over the log of the sum",
        "What is the logarithm of a quotient?",
    ),
    Mistake(
        "negative",
        "return shifted - np.log(total)",
        "return np.log(total) - shifted",
        "the sign is that of a loss",
        "minus the log-probabilities",
        "Is the logarithm of a probability positive or negative?",
    ),
    Mistake(
        "bits",
        "return shifted - np.log(total)",
        "return (shifted - np.log(total)) / np.log(2)",
        "the logarithms are to base 2",
        "log-probabilities in bits",
        "To which base is a nat?",
    ),
    Mistake(
        "over-words",
        _SHIFT,
        "    shifted = logits - np.max(logits, axis=0, keepdims=True)\n"
        "    total = np.sum(np.exp(shifted), axis=0, keepdims=True)\n"
        "    return shifted - np.log(total)",
        "each tag is normalised over the words",
        "a softmax along axis 0",
        "Which probabilities sum to one: those of all tags, or of all words?",
    ),
    Mistake(
        "over-everything",
        _SHIFT,
        "    shifted = logits - np.max(logits)\n"
        "    total = np.sum(np.exp(shifted))\n"
        "    return shifted - np.log(total)",
        "all words share one distribution",
        "a softmax over all entries at once",
        "How many distributions are there in a sentence of T words?",
    ),
    Mistake(
        "one-shift-for-all",
        "np.max(logits, axis=1, keepdims=True)",
        "np.max(logits)",
        "one maximum for all words leaves some with nothing",
        "scores less the largest of the whole sentence",
        "Take a word with scores near +1000 and one near -1000: after your shift, what is exp "
        "of the second's?",
    ),
    Mistake(
        "shift-clipped",
        "    shifted = logits",
        "    logits = np.clip(logits, -500, 500)\n    shifted = logits",
        "clipping makes different large scores equal",
        "log-probabilities of scores clipped to ±500",
        "What do scores of 1000 and 998 have in common after clipping?",
    ),
    Mistake(
        "bias-missing",
        " + b_out[:, 0]",
        "",
        "the bias of the tags changes nothing",
        "a tagger without b_out",
        "Which parameter of the output layer has no say in your result?",
    ),
    Mistake(
        "words-in-columns",
        "return shifted - np.log(total)",
        "return (shifted - np.log(total)).T",
        "words are columns, tags are rows",
        "an array of shape (K, T)",
        "Which axis comes first in the docstring?",
    ),
    Mistake(
        "last-word-only",
        "return shifted - np.log(total)",
        "return (shifted - np.log(total))[-1]",
        "only the last word gets its log-probabilities",
        "the row of the last word",
        "How many words of the sentence are to be tagged?",
    ),
    Mistake(
        "squeezed",
        "return shifted - np.log(total)",
        "return np.squeeze(shifted - np.log(total))",
        "axes of length one disappear",
        "log-probabilities that are squeezed",
        "What is left of the shape (T, K) when T or K is one?",
    ),
    Mistake(
        "sigmoid-on-top",
        "    shifted = logits",
        "    logits = 1 / (1 + np.exp(-logits))\n    shifted = logits",
        "the scores go through a sigmoid first",
        "a softmax of sigmoids",
        "What lies between the hidden states and the softmax?",
    ),
    Mistake(
        "a-question-for-each-tag",
        "return shifted - np.log(total)",
        "return -np.logaddexp(0, -logits)",
        "each tag is a yes or no question of its own",
        "the logarithm of a sigmoid of each score",
        "What should the probabilities of all tags of one word sum to?",
    ),
    Mistake(
        "sum-over-everything",
        "np.sum(np.exp(shifted), axis=1, keepdims=True)",
        "np.sum(np.exp(shifted))",
        "all probabilities of the sentence sum to one together",
        "one sum over every number of the sentence",
        "How many distributions does a sentence of T words need?",
    ),
    Mistake(
        "log2-of-the-sum",
        "np.log(total)",
        "np.log2(total)",
        "scores in nats are normalised by a logarithm in bits",
        "np.log2 of the sum",
        "Which logarithm undoes np.exp?",
    ),
    Mistake(
        "shifted-by-the-mean",
        "np.max(logits, axis=1, keepdims=True)",
        "np.mean(logits, axis=1, keepdims=True)",
        "scores are shifted by less than their largest, and exp overflows",
        "a shift by the mean of a row",
        "How large can a score less your shift still be, and how large a score less the largest?",
    ),
    Mistake(
        "softmax-twice",
        "    shifted = logits - np.max(logits, axis=1, keepdims=True)\n",
        "    logits = np.exp(logits - np.max(logits, axis=1, keepdims=True))\n"
        "    logits = logits / np.sum(logits, axis=1, keepdims=True)\n"
        "    shifted = logits - np.max(logits, axis=1, keepdims=True)\n",
        "softmax is applied to what are probabilities already",
        "the logarithm of a softmax of probabilities",
        "How many times do the scores go through softmax before the logarithm is taken?",
    ),
    Mistake(
        "bias-after-norm",
        "    logits = states[1:] @ W.T + b_out[:, 0]\n"
        "    shifted = logits - np.max(logits, axis=1, keepdims=True)\n"
        "    total = np.sum(np.exp(shifted), axis=1, keepdims=True)\n"
        "    return shifted - np.log(total)",
        "    logits = states[1:] @ W.T\n"
        "    shifted = logits - np.max(logits, axis=1, keepdims=True)\n"
        "    total = np.sum(np.exp(shifted), axis=1, keepdims=True)\n"
        "    return shifted - np.log(total) + b_out[:, 0]",
        "b_out is added to what was normalised already",
        "log-probabilities of W h, plus b_out",
        "Do the exponentials of one of your rows still sum to one?",
    ),
    Mistake(
        "sum-goes-on",
        "return shifted - np.log(total)",
        "return logits - np.logaddexp.accumulate(np.logaddexp.reduce(logits, axis=1))[:, None]",
        "a word's sum also holds the words before it",
        "a sum of exponentials that goes on from word to word",
        "What does your sum hold when the second word begins?",
    ),
)

INCOMPATIBLE = (
    # One shift and one sum for everything: that is one softmax over everything.
    frozenset({"one-shift-for-all", "sum-over-everything"}),
    # Scores less a shift of nothing are the scores.
    frozenset({"shifted-logits", "unshifted"}),
    # Logits that went through softmax are probabilities.
    frozenset({"softmax-twice", "logits"}),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("tagger_states",)
