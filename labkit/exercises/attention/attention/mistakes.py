"""Table of data: mistakes of attention, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_SCALED = "scores = likeness / np.sqrt(size)"
_MASKED = "scores = np.where(mask, scores, -np.inf)"
_SOFTMAX = "weights = softmax(scores, axis=-1)"
_RETURN = "return output, weights"

MISTAKES = (
    Mistake(
        "not-scaled",
        _SCALED,
        "scores = likeness",
        "the scores are not divided by the root of D",
        "attention with the bare products of queries and keys",
        "With longer vectors, how large do their products grow, and what brings them back?",
    ),
    Mistake(
        "scaled-by-size",
        _SCALED,
        "scores = likeness / size",
        "the scores are divided by D, not by its root",
        "attention with scores over D",
        "A sum of D random products spreads by which power of D?",
    ),
    Mistake(
        "scaled-up",
        _SCALED,
        "scores = likeness * np.sqrt(size)",
        "the scores are multiplied by the root of D",
        "attention with scores times the root of D",
        "Should longer vectors make the softmax sharper, or leave it as it is?",
    ),
    Mistake(
        "scaled-after-softmax",
        "    weights = softmax(scores, axis=-1)\n",
        "    weights = softmax(scores * np.sqrt(size), axis=-1) / np.sqrt(size)\n",
        "the weights are divided by the root of D, not the scores",
        "attention that scales behind the softmax",
        "What should the weights of one query add up to?",
    ),
    Mistake(
        "output-scaled",
        "output = weights @ v",
        "output = weights @ v / np.sqrt(size)",
        "the output is divided by the root of D as well",
        "attention that scales scores and values",
        "Of which product does the size grow with D?",
    ),
    Mistake(
        "root-of-keys",
        _SCALED,
        "scores = likeness / np.sqrt(k.shape[-2])",
        "the root is of the number of keys, not of the size of a vector",
        "attention with scores over the root of S",
        "Over which index does one product of a query and a key sum?",
    ),
    Mistake(
        "root-of-values",
        _SCALED,
        "scores = likeness / np.sqrt(v.shape[-1])",
        "the root is of the size of a value, not of a key",
        "attention with scores over the root of E",
        "Over which index does one product of a query and a key sum?",
    ),
    Mistake(
        "root-of-queries",
        _SCALED,
        "scores = likeness / np.sqrt(q.shape[-2])",
        "the root is of the number of queries, not of the size of a vector",
        "attention with scores over the root of T",
        "Over which index does one product of a query and a key sum?",
    ),
    Mistake(
        "softmax-over-queries",
        _SOFTMAX,
        "with np.errstate(all='ignore'):\n        weights = softmax(scores, axis=-2)",
        "the weights of a key add up to one, not those of a query",
        "attention whose softmax runs over the queries, axis T",
        "Whose weights are a share of one whole: those of one query, or those of one key?",
    ),
    Mistake(
        "softmax-over-queries-large-number",
        _MASKED + "\n    " + _SOFTMAX,
        "scores = np.where(mask, scores, -1e30)\n    weights = softmax(scores, axis=-2)",
        "the softmax runs over the queries: each key's weights add up to one",
        "attention whose softmax runs over axis T, hidden scores a large negative number",
        "Whose weights are a share of one whole: those of one query, or those of one key?",
    ),
    Mistake(
        "softmax-over-first-axis",
        _SOFTMAX,
        "with np.errstate(all='ignore'):\n        weights = softmax(scores)",
        "the softmax runs over the first axis",
        "attention whose softmax is left at axis 0",
        "Which axis does softmax take when none is given, and which is that of the keys?",
    ),
    Mistake(
        "softmax-over-first-axis-large-number",
        "        scores = np.where(mask, scores, -np.inf)\n    weights = softmax(scores, axis=-1)",
        "        scores = np.where(mask, scores, -1e30)\n    weights = softmax(scores)",
        "the softmax runs over the first axis",
        "attention whose softmax is left at axis 0, hidden scores a large negative number",
        "Which axis does softmax take when none is given, and which is that of the keys?",
    ),
    Mistake(
        "softmax-over-all",
        _SOFTMAX,
        "weights = np.exp(scores - scores.max(axis=(-1, -2), keepdims=True))\n"
        "    weights = weights / weights.sum(axis=(-1, -2), keepdims=True)",
        "all weights together add up to one, not those of each query",
        "attention with one softmax over queries and keys together",
        "How many sums of one should there be: one, or one for each query?",
    ),
    Mistake(
        "no-softmax",
        _SOFTMAX,
        "weights = scores",
        "the weights are the scores themselves",
        "attention without a softmax",
        "Can a share of a whole be negative, and what makes shares out of scores?",
    ),
    Mistake(
        "softmax-twice",
        _SOFTMAX,
        "weights = softmax(softmax(scores, axis=-1), axis=-1)",
        "the softmax is applied twice",
        "attention with a softmax of a softmax",
        "How many times do scores pass the softmax in your code?",
    ),
    Mistake(
        "shares-without-exp",
        _SOFTMAX,
        "with np.errstate(all='ignore'):\n"
        "        weights = scores / scores.sum(axis=-1, keepdims=True)",
        "the scores are divided by their sum, without exp",
        "attention with weights proportional to the scores",
        "What share does a negative score get when scores are divided by their sum?",
    ),
    Mistake(
        "sigmoid-weights",
        _SOFTMAX,
        "weights = 0.5 * (1 + np.tanh(scores / 2))",
        "each weight is a sigmoid of its own score",
        "attention with a sigmoid where the softmax belongs",
        "What do the weights of one query add up to?",
    ),
    Mistake(
        "hard-maximum",
        _SOFTMAX,
        "best = scores.max(axis=-1, keepdims=True)\n    weights = (scores == best) * 1.0",
        "only the best key counts",
        "attention that gives the largest score the weight 1 and the others 0",
        "How much should the second best key still count?",
    ),
    Mistake(
        "overflow",
        _SOFTMAX,
        "weights = np.exp(scores)\n    weights = weights / weights.sum(axis=-1, keepdims=True)",
        "large scores overflow",
        "a softmax that does not subtract the largest score first",
        "What is np.exp(1000.0), and which number may be taken from all scores at no cost?",
    ),
    Mistake(
        "mask-ignored",
        _MASKED,
        "pass",
        "the mask is never used",
        "attention that lets every query look everywhere",
        "What is the weight of a place that the mask hides?",
    ),
    Mistake(
        "mask-inverted",
        _MASKED,
        "with np.errstate(all='ignore'):\n            scores = np.where(mask, -np.inf, scores)",
        "the mask hides what it should show",
        "attention that looks where the mask is False",
        "Does True in the mask stand for “hidden” or for “may look”?",
    ),
    Mistake(
        "mask-inverted-large-number",
        _MASKED,
        "scores = np.where(mask, -1e30, scores)",
        "True hides a place where it should show it",
        "attention that gives places with True a large negative score",
        "Does True in the mask stand for “hidden” or for “may look”?",
    ),
    Mistake(
        "masked-scores-zero",
        _MASKED,
        "scores = np.where(mask, scores, 0.0)",
        "hidden places have the score 0, which still has a weight",
        "attention that multiplies the scores by the mask",
        "What is exp(0), and which score gives a weight of 0?",
    ),
    Mistake(
        "mask-added",
        _MASKED,
        "scores = scores + mask",
        "the mask is added to the scores as 0 and 1",
        "attention with scores + mask",
        "By what factor does adding 1 to a score change its weight?",
    ),
    Mistake(
        "mask-not-far-enough",
        _MASKED,
        "scores = np.where(mask, scores, -100.0)",
        "hidden scores are small, but not below every other one",
        "attention that gives hidden places a score of -100",
        "When all allowed scores lie near -1000, which place has the largest one?",
    ),
    Mistake(
        "mask-at-minus-a-thousand",
        "scores = np.where(mask, scores, -np.inf)",
        "scores = np.where(mask, scores, -1000.0)",
        "hidden scores are -1000, where others may lie as well",
        "attention that gives hidden places a score of -1000",
        "When all allowed scores lie near -1000, which place has the largest one?",
    ),
    Mistake(
        "mask-after-softmax",
        _MASKED + "\n    " + _SOFTMAX,
        "pass\n    " + _SOFTMAX + "\n    weights = weights if mask is None else weights * mask",
        "the weights of a query no longer add up to one under a mask",
        "attention that sets hidden weights to 0 after the softmax",
        "What do the weights of one query add up to once some are set to 0?",
    ),
    Mistake(
        "mask-for-the-mean-only",
        _MASKED + "\n    " + _SOFTMAX + "\n    output = weights @ v",
        "hidden = np.where(mask, scores, -np.inf)\n    " + _SOFTMAX + "\n"
        "    output = (weights if mask is None else softmax(hidden, axis=-1)) @ v",
        "the weights that are returned know nothing of the mask",
        "attention that returns the weights from before the mask",
        "Are the weights that you return those with which you took the mean?",
    ),
    Mistake(
        "mean-of-keys",
        "output = weights @ v",
        "output = weights @ k",
        "the mean is of the keys, not of the values",
        "attention that returns weights @ k",
        "Once the keys have been compared, what is handed over: keys or values?",
    ),
    Mistake(
        "plain-mean",
        "output = weights @ v",
        "output = np.ones_like(weights) / weights.shape[-1] @ v",
        "the output is the plain mean of all values",
        "attention whose output does not use the weights",
        "Which of two queries gets which values, if both get the same mean?",
    ),
    Mistake(
        "scores-returned",
        _RETURN,
        "return output, scores",
        "what is returned as weights are the scores",
        "attention that returns the scores from before the softmax",
        "What should a row of weights add up to?",
    ),
    Mistake(
        "likeness-returned",
        _RETURN,
        "return output, likeness",
        "what is returned as weights are the bare products",
        "attention that returns q·k",
        "What should a row of weights add up to?",
    ),
    Mistake(
        "swapped-result",
        _RETURN,
        "return weights, output",
        "weights and output are returned in the wrong order",
        "attention that returns (weights, output)",
        "In which order does the caller unpack the two?",
    ),
    Mistake(
        "weights-transposed",
        _RETURN,
        "return output, np.swapaxes(weights, -1, -2)",
        "the weights are returned with queries and keys exchanged",
        "attention that returns weights of shape (..., S, T)",
        "Which row of the weights should belong to which query?",
    ),
    Mistake(
        "causal-always",
        "    if mask is not None:\n        " + _MASKED,
        "    causal = np.tril(np.ones(scores.shape[-2:], dtype=bool))\n"
        "    causal = causal if mask is None else causal & mask\n"
        "    causal = np.where(causal.any(axis=-1, keepdims=True), causal, True)\n"
        "    scores = np.where(causal, scores, -np.inf)",
        "no query sees later keys, whatever the mask says",
        "attention that always hides the future",
        "Who decides where a query may look: this function or its caller?",
    ),
    Mistake(
        "causal-without-a-mask",
        "    if mask is not None:\n        scores = np.where(mask, scores, -np.inf)\n",
        "    if mask is None:\n"
        "        mask = np.tri(*scores.shape[-2:], dtype=bool)\n"
        "    scores = np.where(mask, scores, -np.inf)\n",
        "without a mask no query sees later keys",
        "attention that puts in a causal mask where it is given none",
        "What may a query look at when mask is None?",
    ),
    Mistake(
        "largest-of-the-hidden-too",
        "    if mask is not None:\n"
        "        scores = np.where(mask, scores, -np.inf)\n"
        "    weights = softmax(scores, axis=-1)\n",
        "    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))\n"
        "    weights = weights if mask is None else np.where(mask, weights, 0.0)\n"
        "    with np.errstate(all='ignore'):\n"
        "        weights = weights / weights.sum(axis=-1, keepdims=True)\n",
        "a large hidden score leaves the visible ones with nothing",
        "a softmax whose shift is the largest score, hidden ones included",
        "When a hidden score is 1000 and the visible ones are -1000, what is exp of these after "
        "your shift?",
    ),
    Mistake(
        "thousand-subtracted",
        "scores = np.where(mask, scores, -np.inf)",
        "scores = scores - np.where(mask, 0.0, 1000.0)",
        "1000 is subtracted at hidden places, which is too little for large scores",
        "scores less 1000 where the mask hides",
        "A hidden score is 1000 and a visible one -1000: which is larger after your subtraction?",
    ),
    Mistake(
        "denominator-with-epsilon",
        "    weights = softmax(scores, axis=-1)\n",
        "    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))\n"
        "    weights = weights / (weights.sum(axis=-1, keepdims=True) + 1e-6)\n",
        "the weights sum to a little less than one",
        "a softmax with 1e-6 added to its sum",
        "Behind the shift, how small can the sum of exponentials be, and does it need an epsilon?",
    ),
    Mistake(
        "cosine-for-product",
        "scores = likeness / np.sqrt(size)",
        "lengths = np.linalg.norm(q, axis=-1)[..., :, None]\n"
        "    lengths = lengths * np.linalg.norm(k, axis=-1)[..., None, :]\n"
        "    scores = likeness / lengths / np.sqrt(size)",
        "queries and keys are brought to length 1 first",
        "scores that are cosines over the root of D",
        "Does the length of a query have a say in the formula?",
    ),
    Mistake(
        "arithmetic-with-the-mask",
        "scores = np.where(mask, scores, -np.inf)",
        "scores = scores + np.log(mask)",
        "the values are right, but NumPy warns where a mask hides something",
        "a mask that is reckoned with, as in np.log(mask)",
        "Which line of yours reckons with the mask, and what comes out of it for False?",
    ),
)

# Pairs whose output is that of one mistake, or of another pair.
INCOMPATIBLE = tuple(
    frozenset(pair)
    for pair in (
        ("mask-ignored", "mask-after-softmax"),
        ("no-softmax", "scores-returned"),
        ("plain-mean", "scores-returned"),
        ("mask-not-far-enough", "softmax-over-queries"),
        ("mask-at-minus-a-thousand", "softmax-over-first-axis"),
        ("mask-at-minus-a-thousand", "softmax-over-queries"),
        ("mask-not-far-enough", "softmax-over-first-axis"),
        # Which number hides a score shows in a row that is hidden whole, and there in a softmax.
        ("hard-maximum", "mask-inverted-large-number"),
        ("overflow", "mask-inverted-large-number"),
        ("sigmoid-weights", "mask-inverted-large-number"),
        ("softmax-over-all", "mask-inverted-large-number"),
    )
)
