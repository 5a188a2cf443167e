# exercise: backward_batch
# right: no
# wrong: turns the infinite cost of an impossible target into the largest float, so two of them add up to infinity
# name: lowest-number-for-infinity
# lines: 10
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    b, t = np.nonzero(mask)
    with np.errstate(divide="ignore", over="ignore"):
        loss = np.nan_to_num(-np.log(outputs[b, t, targets[b, t]])).sum()

    d_logits = np.zeros_like(outputs)
    d_logits[b, t] = outputs[b, t]
    d_logits[b, t, targets[b, t]] -= 1

    d_U, d_V = np.zeros_like(U), np.zeros_like(V)
    d_b = np.zeros_like(b_hidden)
    back = np.zeros((len(inputs), len(V)))
    for i in reversed(range(inputs.shape[1])):
        h, h_prev = hidden_states[:, i + 1], hidden_states[:, i]
        d_f = (d_logits[:, i] @ W + back) * (1 - h * h)
        for row, token in enumerate(inputs[:, i]):
            d_U[:, token] += d_f[row]
        d_V += d_f.T @ h_prev
        d_b[:, 0] += d_f.sum(axis=0)
        back = d_f @ V
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, [d_U, d_V, d_W, d_b, d_logits.sum(axis=(0, 1)).reshape(-1, 1)]
