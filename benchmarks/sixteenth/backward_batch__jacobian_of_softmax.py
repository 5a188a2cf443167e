# exercise: backward_batch
# right: no
# wrong: The gradient goes through the probability and the slopes of softmax one after the other, which gives 0 in place of o - y where the target's probability is 0.
# lines: 10
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    Y = np.eye(C)[targets] * mask[:, :, None]
    loss = -(Y * np.log(outputs + 1e-12)).sum()
    d_p = -Y / (outputs + 1e-12)
    d_z = outputs * (d_p - (outputs * d_p).sum(axis=2, keepdims=True))
    d_U, d_V, d_W, d_b, d_c = [np.zeros_like(p) for p in params]
    carry = np.zeros((B, len(V)))
    for t in range(T - 1, -1, -1):
        h = hidden_states[:, t + 1]
        d_f = (d_z[:, t] @ W + carry) * (1 - h**2)
        np.add.at(d_U.T, inputs[:, t], d_f)
        d_V += d_f.T @ hidden_states[:, t]
        d_W += d_z[:, t].T @ h
        d_b += d_f.sum(0)[:, None]
        d_c += d_z[:, t].sum(0)[:, None]
        carry = d_f @ V
    return loss, (d_U, d_V, d_W, d_b, d_c)
