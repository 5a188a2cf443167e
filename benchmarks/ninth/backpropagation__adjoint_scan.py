# exercise: backpropagation
# right: yes
from itertools import accumulate


def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters.

    words, tags  indices (T,), arrays of any integer dtype
    params       (E, U, V, W, b_hidden, b_out)
    returns      loss, the sum over words of -ln p(tag) in nats;
                 grads, in the order and shapes of params
    """
    E, U, V, W, b_hidden, b_out = params
    words, tags = (np.asarray(a).astype(np.intp) for a in (words, tags))
    h, logs = tagger_states(words, params), log_forward(words, params)
    hit = np.equal.outer(tags, np.arange(len(W))).astype(float)
    loss = -np.einsum("tk,tk->", hit, logs)
    g = np.exp(logs) - hit
    slope = h[1:] * (1 - h[1:])

    def earlier(delta, pair):
        own, s = pair
        return s * (own + delta @ V)

    backwards = zip((g @ W)[::-1], slope[::-1])
    found = list(accumulate(backwards, earlier, initial=np.zeros(len(V))))[1:]
    delta = np.array(found[::-1]).reshape(len(words), len(V))
    read = np.equal.outer(np.arange(len(E)), words).astype(float)
    return loss, (
        read @ delta @ U,
        np.einsum("th,td->hd", delta, E[words]),
        np.einsum("th,tj->hj", delta, h[:-1]),
        np.einsum("tk,th->kh", g, h[1:]),
        delta.sum(axis=0, keepdims=True).T,
        g.sum(axis=0, keepdims=True).T,
    )
