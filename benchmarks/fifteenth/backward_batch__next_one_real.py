# exercise: backward_batch
# right: no
# wrong: counts a step only if the step after it is real too, so the last real step of every padded row is left out of loss and gradients
# lines: 9
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    counts = mask.copy()
    counts[:, :-1] &= mask[:, 1:]
    rows, steps = np.nonzero(counts)
    words = targets[rows, steps]
    loss = -np.sum(np.log(np.maximum(outputs[rows, steps, words], 1e-12)))

    d_o = np.zeros_like(outputs)
    d_o[rows, steps] = outputs[rows, steps]
    d_o[rows, steps, words] -= 1

    d_U, d_V = np.zeros_like(U), np.zeros_like(V)
    d_b = np.zeros_like(b_hidden)
    d_next = np.zeros_like(hidden_states[:, 0])
    for t in range(T - 1, -1, -1):
        g = d_o[:, t] @ W + d_next
        g = g * (1 - hidden_states[:, t + 1] ** 2)
        np.add.at(d_U.T, inputs[:, t], g)
        d_V += g.T @ hidden_states[:, t]
        d_b[:, 0] += g.sum(axis=0)
        d_next = g @ V
    d_W = d_o.reshape(-1, C).T @ hidden_states[:, 1:].reshape(B * T, -1)
    return loss, (d_U, d_V, d_W, d_b, d_o.reshape(-1, C).sum(axis=0).reshape(C, 1))
