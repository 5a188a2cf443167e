# exercise: backpropagation
# right: yes
from itertools import accumulate


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    h, logs = tagger_states(words, params), log_forward(words, params)
    right = tags[:, None] == np.arange(len(W))
    d_s = np.exp(logs) - right
    sent = d_s @ W
    slope = (h * (1 - h))[1:]

    def earlier(d, pair):
        return pair[1] * (pair[0] + V.T @ d)

    pairs = list(zip(sent, slope))[::-1]
    d_z = list(accumulate(pairs, earlier, initial=np.zeros(len(V))))[:0:-1]
    d_z = np.array(d_z).reshape(-1, len(V))
    read = (words[:, None] == np.arange(len(E))).astype(float)
    return -logs[right].sum(), (
        read.T @ d_z @ U,
        d_z.T @ E[words],
        d_z.T @ h[:-1],
        d_s.T @ h[1:],
        d_z.sum(0)[:, None],
        d_s.sum(0)[:, None],
    )
