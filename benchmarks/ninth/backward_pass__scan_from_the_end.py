# exercise: backward_pass
# right: yes
from itertools import accumulate


def backward_pass(inputs, outputs, hidden_states, targets, params):
    _, V, W, *_ = params
    X, P, Y, S = (
        np.concatenate([np.asarray(column, dtype=float) for column in columns], axis=1)
        for columns in (inputs, outputs, targets, hidden_states)
    )
    D = P - Y
    past, now = S[:, :-1], S[:, 1:]
    slopes, from_above = 1 - now**2, W.T @ D

    def one_step_earlier(d_f, t):
        return slopes[:, t] * (from_above[:, t] + d_f @ V)

    scan = accumulate(range(D.shape[1])[::-1], one_step_earlier, initial=np.zeros(len(V)))
    F = np.column_stack([*scan][:0:-1])

    p = np.einsum("ct,ct->t", P, Y)
    loss = np.negative(np.log(np.fmax(p, 1e-12))).sum()
    ones = np.ones((D.shape[1], 1))
    return loss, tuple(g @ a for g, a in ((F, X.T), (F, past.T), (D, now.T), (F, ones), (D, ones)))
