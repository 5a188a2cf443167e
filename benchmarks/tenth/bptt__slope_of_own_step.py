# exercise: bptt
# right: no
# wrong: on the way back an error is multiplied with the slope at its own word's step each time, not with that of the step it has come to
# lines: 12, 15
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, s = model.forward_propagation(x)
    d_o = np.array(outputs)
    d_o[np.arange(len(y)), y] -= 1
    grad_u, grad_v, grad_b = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b_hidden.shape)
    for t in range(len(x)):
        through_tanh = 1 - s[t + 1] ** 2
        d_h = W.T @ d_o[t]
        for step in range(t, max(t - truncate, -1), -1):
            d_f = d_h * through_tanh
            grad_u[:, x[step]] += d_f
            grad_v += d_f[:, None] * s[step]
            grad_b[:, 0] += d_f
            d_h = V.T @ d_f
    return grad_u, grad_v, d_o.T @ s[1:], grad_b, d_o.sum(axis=0, keepdims=True).T
