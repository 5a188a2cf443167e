# exercise: backward_pass
# right: yes
from itertools import accumulate


def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    x, o, s, y = (np.array(list(a), dtype=float)[:, :, 0] for a in (inputs, outputs, hidden_states, targets))
    p = np.einsum("tc,tc->t", o, y)
    loss = -np.log(np.where(p > 0, p, 1e-300)).sum()

    d_logits = o - y
    slope = 1 - s[1:] ** 2
    from_above = d_logits @ W

    def back(d_f, t):
        return (from_above[t] + d_f @ V) * slope[t]

    steps = range(len(x) - 1, -1, -1)
    chain = list(accumulate(steps, back, initial=np.zeros(len(V))))[1:]
    d_f = np.array(chain[::-1])
    grads = (d_f.T @ x, d_f.T @ s[:-1], d_logits.T @ s[1:], d_f.sum(0)[:, None], d_logits.sum(0)[:, None])
    return loss, grads
