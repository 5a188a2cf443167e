# exercise: backward_batch
# right: no
# wrong: tokens that two sequences read at the same step are counted once, and 1e-6 under the logarithm makes an impossible word cost 13.8 nats
# lines: 13, 19
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    grads = dict(U=0 * U, V=0 * V, W=0 * W, bh=0 * b_hidden, bo=0 * b_out)
    who = np.arange(len(inputs))
    loss, back = 0.0, 0.0
    for t in range(inputs.shape[1] - 1, -1, -1):
        on = mask[:, t]
        p = outputs[:, t].copy()
        loss += -np.log(p[who, targets[:, t]][on] + 1e-6).sum()
        p[who, targets[:, t]] -= 1
        p *= on[:, None]
        s = hidden_states[:, t + 1]
        d = (p @ W + back) * (1 - s * s)
        back = d @ V
        grads["U"][:, inputs[:, t]] += d.T
        grads["V"] += d.T @ hidden_states[:, t]
        grads["W"] += p.T @ s
        grads["bh"][:, 0] += d.sum(axis=0)
        grads["bo"][:, 0] += p.sum(axis=0)
    return loss, list(grads.values())
