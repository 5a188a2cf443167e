# exercise: backpropagation
# right: yes
from itertools import accumulate


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), len(V)
    states, logs = tagger_states(words, params), log_forward(words, params)
    before, after = states[:-1], states[1:]
    said = np.equal.outer(tags, np.arange(len(W))).astype(float)
    read = np.equal.outer(words, np.arange(len(E))).astype(float)
    d_scores = np.exp(logs) - said
    pulls, slopes = d_scores @ W, after * (1 - after)

    def step(later, now):
        pull, slope = now
        return slope * (pull + later @ V)

    scan = accumulate(zip(pulls[::-1], slopes[::-1]), step, initial=np.zeros(H))
    delta = np.array(list(scan))[:0:-1].reshape(T, H)
    grads = (
        read.T @ delta @ U,
        delta.T @ (read @ E),
        delta.T @ before,
        d_scores.T @ after,
        delta.sum(axis=0).reshape(H, 1),
        d_scores.sum(axis=0).reshape(-1, 1),
    )
    return -np.sum(said * logs), grads
