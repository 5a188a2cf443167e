# exercise: backward_pass
# right: yes
from itertools import accumulate


def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X, P, S, Y = (np.stack([np.asarray(c, dtype=float)[:, 0] for c in seq])
                  for seq in (inputs, outputs, hidden_states, targets))
    err = P - Y
    slopes = 1 - S[1:] ** 2
    up = err @ W

    def back(later, step):
        road, slope = step
        return slope * (road + later @ V)

    first = np.zeros(len(V))
    chain = accumulate(zip(up[::-1], slopes[::-1]), back, initial=first)
    F = np.array(list(chain)[:0:-1])
    loss = -np.log(np.maximum((P * Y).sum(axis=1), 1e-12)).sum()
    grads = (
        np.einsum("th,tc->hc", F, X),
        np.einsum("th,tk->hk", F, S[:-1]),
        np.einsum("tc,th->ch", err, S[1:]),
        np.einsum("th->h", F)[:, None],
        np.einsum("tc->c", err)[:, None],
    )
    return float(loss), grads
