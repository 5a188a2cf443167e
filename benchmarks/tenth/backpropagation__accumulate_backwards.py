# exercise: backpropagation
# right: yes
from itertools import accumulate


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    one_hot = np.eye(len(E))[words]
    wanted = np.eye(len(W))[tags]
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    at_logits = np.exp(logs) - wanted

    def step(later, pair):
        from_tag, h = pair
        return (from_tag + later @ V) * h * (1 - h)

    pairs = zip((at_logits @ W)[::-1], states[:0:-1])
    deltas = np.array([*accumulate(pairs, step, initial=np.zeros(len(V)))][:0:-1])
    grads = (
        one_hot.T @ (deltas @ U),
        deltas.T @ (one_hot @ E),
        deltas.T @ states[:-1],
        at_logits.T @ states[1:],
        deltas.sum(0)[:, None],
        at_logits.sum(0)[:, None],
    )
    return -np.sum(logs * wanted), grads
