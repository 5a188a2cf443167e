"""Table of data: mistakes of attention_backward, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_SCALE = "d_likeness = d_scores / scale"
_SOFTMAX = "d_scores = weights * (d_weights - shared)"
_SHARED = "shared = np.sum(weights * d_weights, axis=-1, keepdims=True)"
_D_Q = "d_q = d_likeness @ k"
_D_K = "d_k = np.swapaxes(d_likeness, -1, -2) @ q"
_D_V = "d_v = np.swapaxes(weights, -1, -2) @ d_output"
_RETURN = "return d_q, d_k, d_v"

MISTAKES = (
    Mistake(
        "not-scaled",
        _SCALE,
        "d_likeness = d_scores",
        "the root of D is left out on the way back",
        "a pass that does not divide by the root of D",
        "By what were the scores divided on the way forward, and what does that do to a gradient?",
    ),
    Mistake(
        "scaled-by-size",
        _SCALE,
        "d_likeness = d_scores / scale**2",
        "the gradients are divided by D, not by its root",
        "a pass that divides by D",
        "By what were the scores divided on the way forward?",
    ),
    Mistake(
        "scaled-up",
        _SCALE,
        "d_likeness = d_scores * scale",
        "the gradients are multiplied by the root of D",
        "a pass that multiplies where it should divide",
        "If y = x / 2, what is the gradient at x in terms of that at y?",
    ),
    Mistake(
        "root-of-values",
        "scale = np.sqrt(q.shape[-1])",
        "scale = np.sqrt(v.shape[-1])",
        "the root is of the size of a value, not of a key",
        "a pass that divides by the root of E",
        "Which number were the scores divided by on the way forward?",
    ),
    Mistake(
        "root-of-queries",
        "scale = np.sqrt(q.shape[-1])",
        "scale = np.sqrt(q.shape[-2])",
        "the root is of the number of queries, not of the size of a vector",
        "a pass that divides by the root of T",
        "Which axis of q holds the D entries of one query?",
    ),
    Mistake(
        "d-q-not-scaled",
        _D_Q,
        "d_q = d_scores @ k",
        "the root of D is left out of d_q",
        "a pass that divides in d_k alone",
        "Do q and k both enter the scores before the division?",
    ),
    Mistake(
        "d-k-not-scaled",
        _D_K,
        "d_k = np.swapaxes(d_scores, -1, -2) @ q",
        "the root of D is left out of d_k",
        "a pass that divides in d_q alone",
        "Do q and k both enter the scores before the division?",
    ),
    Mistake(
        "d-v-scaled",
        _D_V,
        "d_v = np.swapaxes(weights, -1, -2) @ d_output / scale",
        "d_v is divided by the root of D",
        "a pass that divides d_v too",
        "Does v pass the division on its way to the output?",
    ),
    Mistake(
        "softmax-slope-missing",
        _SOFTMAX,
        "d_scores = d_weights",
        "the gradient passes the softmax unchanged",
        "a pass without the slope of the softmax",
        "How much does a weight near 0 move when its score does?",
    ),
    Mistake(
        "shared-part-missing",
        _SOFTMAX,
        "d_scores = weights * d_weights",
        "a score is thought to move its own weight alone",
        "a pass with weights · d_weights, without the sum over the keys",
        "When one score rises, what happens to the weights of the other keys?",
    ),
    Mistake(
        "diagonal-only",
        _SOFTMAX,
        "d_scores = weights * (1 - weights) * d_weights",
        "the slope is that of a sigmoid, not of a softmax",
        "a pass with the slope p (1 - p)",
        "When one score rises, what happens to the weights of the other keys?",
    ),
    Mistake(
        "weights-missing",
        _SOFTMAX,
        "d_scores = d_weights - shared",
        "the slope of the softmax lacks its outer factor",
        "a pass that takes d_weights less the sum, not times the weights",
        "How much does a weight near 0 move when its score does?",
    ),
    Mistake(
        "shared-added",
        _SOFTMAX,
        "d_scores = weights * (d_weights + shared)",
        "the sum over the keys is added, not taken away",
        "a pass with a plus inside the slope of the softmax",
        "If all entries of d_weights are the same, how large should d_scores be?",
    ),
    Mistake(
        "sum-over-queries",
        _SHARED,
        "shared = np.sum(weights * d_weights, axis=-2, keepdims=True)",
        "the sum in the softmax's slope runs over the queries",
        "a pass that sums over T",
        "Along which axis did the softmax run on the way forward?",
    ),
    Mistake(
        "mean-over-keys",
        _SHARED,
        "shared = np.mean(weights * d_weights, axis=-1, keepdims=True)",
        "the sum in the softmax's slope is a mean",
        "a pass with a mean over the keys",
        "Is the inner product of weights and d_weights a sum or a mean?",
    ),
    Mistake(
        "sum-without-weights",
        _SHARED,
        "shared = np.sum(d_weights, axis=-1, keepdims=True)",
        "the sum in the softmax's slope is not weighted",
        "a pass that sums d_weights alone",
        "Which average of d_weights is taken away: the plain or the weighted one?",
    ),
    Mistake(
        "mean-without-weights",
        _SHARED,
        "shared = np.mean(d_weights, axis=-1, keepdims=True)",
        "what is taken away in the softmax's slope is the plain mean",
        "a pass that takes the plain mean of d_weights away",
        "Which average of d_weights is taken away: the plain or the weighted one?",
    ),
    Mistake(
        "sum-over-all",
        _SHARED,
        "shared = np.sum(weights * d_weights, axis=(-1, -2), keepdims=True)",
        "the sum in the softmax's slope runs over queries and keys",
        "a pass with one sum for all queries",
        "Does one query's gradient flow into another query's scores?",
    ),
    Mistake(
        "d-v-from-d-scores",
        _D_V + "\n",
        "d_v = np.zeros_like(v)\n",
        "d_v stays zero",
        "a pass that never fills d_v",
        "output = weights @ v: what reaches v?",
    ),
    Mistake(
        "d-weights-as-weights",
        _D_V + "\n    d_weights = d_output @ np.swapaxes(v, -1, -2)",
        "d_weights = d_output @ np.swapaxes(v, -1, -2)\n"
        "    d_v = np.swapaxes(d_weights, -1, -2) @ d_output",
        "d_v is formed with the gradient of the weights, not with the weights",
        "a pass with d_weights where weights belong",
        "output = weights @ v: with what is d_output multiplied to reach v?",
    ),
    Mistake(
        "keys-for-queries",
        _RETURN,
        "return d_k, d_q, d_v",
        "d_q and d_k are returned in each other's place",
        "a pass that returns (d_k, d_q, d_v)",
        "In which order does the caller unpack the three?",
    ),
    Mistake(
        "values-first",
        _RETURN,
        "return d_v, d_k, d_q",
        "the three gradients are returned in reverse order",
        "a pass that returns (d_v, d_k, d_q)",
        "In which order does the caller unpack the three?",
    ),
    Mistake(
        "negative",
        _SOFTMAX,
        "d_scores = weights * (shared - d_weights)",
        "d_q and d_k have the wrong sign",
        "a pass with the two parts of the softmax's slope exchanged",
        "If d_weights is large for one key alone, should its score's gradient be positive?",
    ),
    Mistake(
        "values-with-d-scores",
        "    d_k = np.swapaxes(d_likeness, -1, -2) @ q\n",
        "    d_k = np.swapaxes(d_likeness, -1, -2) @ q\n"
        "    d_v = np.swapaxes(d_likeness, -1, -2) @ d_output\n",
        "d_v is built from the gradient of the scores",
        "a pass that multiplies d_output by d_scores, not by weights",
        "output = weights @ v: which factor of v does its gradient meet?",
    ),
    Mistake(
        "d-k-of-the-last-query",
        "d_k = np.swapaxes(d_likeness, -1, -2) @ q",
        "d_k = np.swapaxes(d_likeness[..., -1:, :], -1, -2) @ q[..., -1:, :]",
        "d_k is what the last query sends back, and no more",
        "a loop over queries that writes d_k = where it should add",
        "How many queries has each key met, and how many of their gradients does d_k hold?",
    ),
    Mistake(
        "d-v-of-the-last-query",
        "d_v = np.swapaxes(weights, -1, -2) @ d_output",
        "d_v = np.swapaxes(weights[..., -1:, :], -1, -2) @ d_output[..., -1:, :]",
        "d_v is what the last query sends back, and no more",
        "a loop over queries that writes d_v = where it should add",
        "How many queries has each value met, and how many of their gradients does d_v hold?",
    ),
    Mistake(
        "weights-without-the-mask",
        "    d_v = np.swapaxes(weights, -1, -2) @ d_output\n",
        "    scores = q @ np.swapaxes(k, -1, -2) / scale\n"
        "    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))\n"
        "    weights = weights / weights.sum(axis=-1, keepdims=True)\n"
        "    d_v = np.swapaxes(weights, -1, -2) @ d_output\n",
        "the weights are made anew from q and k, without the mask",
        "a pass whose weights are a softmax of q·k / sqrt(D) over all keys",
        "Which weights did the output use where a mask was, and who hands them to you?",
    ),
)

# Pairs whose output is that of one mistake, or of another pair.
SAME_AS_OTHERS = (
    ("not-scaled", "d-q-not-scaled"),
    ("not-scaled", "d-k-not-scaled"),
    ("d-q-not-scaled", "d-k-not-scaled"),
    ("weights-missing", "sum-over-all"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)
