# exercise: backward_batch
# right: no
# wrong: the length of a row is looked for as the place of the first False, which is 0 for a row without padding
# lines: 26
def one_row(x, o, h, y, params):
    U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    carry, loss = np.zeros(len(V)), 0.0
    for t in range(len(x) - 1, -1, -1):
        loss -= np.log(o[t, y[t]] + 1e-12)
        e = o[t].copy()
        e[y[t]] -= 1
        d = (W.T @ e + carry) * (1 - h[t + 1] ** 2)
        carry = V.T @ d
        grads[0][:, x[t]] += d
        grads[1] += np.outer(d, h[t])
        grads[2] += np.outer(e, h[t + 1])
        grads[3] += d[:, None]
        grads[4] += e[:, None]
    return loss, grads


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    loss, grads = 0.0, [np.zeros_like(p) for p in params]
    for b in range(len(inputs)):
        n = mask[b].argmin()
        row_loss, row_grads = one_row(
            inputs[b, :n], outputs[b, :n], hidden_states[b, : n + 1], targets[b, :n], params
        )
        loss += row_loss
        grads = [g + r for g, r in zip(grads, row_grads)]
    return loss, grads
