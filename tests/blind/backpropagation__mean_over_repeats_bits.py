# exercise: backpropagation
# right: no
# wrong: Two faults: the loss is in bits, and the row of a word that comes several times gets the mean of its gradients instead of their sum.
# name: loss-in-bits, mean-of-repeats
# lines: 14, 29
import collections


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    probs = np.exp(log_forward(words, params))
    picked = log_forward(words, params)[range(len(tags)), tags]
    loss = -(picked / np.log(2)).sum()

    err = probs - np.eye(len(W))[tags]
    sent = err @ W
    delta = np.zeros_like(sent)
    carried = 0
    for t in range(len(words) - 1, -1, -1):
        delta[t] = (sent[t] + carried) * states[t + 1] * (1 - states[t + 1])
        carried = V.T @ delta[t]

    collected = collections.defaultdict(list)
    for w, row in zip(words.tolist(), delta @ U):
        collected[w].append(row)
    d_E = np.zeros_like(E)
    for w, found in collected.items():
        d_E[w] = np.mean(found, axis=0)

    d_U = delta.T @ E[words]
    d_V = delta.T @ states[:-1]
    d_W = err.T @ states[1:]
    return loss, (d_E, d_U, d_V, d_W, delta.sum(0)[:, None], err.sum(0)[:, None])
