# exercise: backward_pass
# right: yes
from itertools import accumulate


def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    T = len(inputs)
    flat = lambda columns: np.array([np.ravel(column) for column in columns], dtype=float)
    X, P, Y, S = flat(inputs), flat(outputs), flat(targets), flat(hidden_states)

    given = np.einsum("tc,tc->t", P, Y)
    loss = -np.log(np.where(given < 1e-12, 1e-12, given)).sum()

    at_logits = P - Y
    slopes = 1 - S[1:] ** 2

    def earlier(d_f, t):
        return (at_logits[t] @ W + d_f @ V) * slopes[t]

    walk = accumulate(range(T - 1, -1, -1), earlier, initial=np.zeros(len(V)))
    D = np.array(list(walk)[:0:-1])
    grads = (
        np.einsum("th,tc->hc", D, X),
        np.einsum("th,tk->hk", D, S[:-1]),
        np.einsum("tc,th->ch", at_logits, S[1:]),
        D.sum(axis=0).reshape(b_hidden.shape),
        at_logits.sum(axis=0).reshape(b_out.shape),
    )
    return loss, grads
