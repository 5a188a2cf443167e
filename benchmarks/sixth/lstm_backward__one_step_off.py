# exercise: lstm_backward
# right: no
# wrong: The tanh of step t is taken of the cell before the step, and d_W is summed with the states before the step.
# lines: 19, 30
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    K = W_h.shape[1]
    Y = np.eye(W.shape[0])[targets]
    P = (outputs * Y).sum(-1)
    loss = (-np.log(np.where(P > 0, P, 1e-10)) * mask).sum()
    D = (outputs - Y) * mask[..., np.newaxis]
    Z = []
    dh = dc = 0
    for t in range(T)[::-1]:
        a = gates[:, t]
        i, f, g, o = a[:, :K], a[:, K:2*K], a[:, 2*K:3*K], a[:, 3*K:]
        prev = cell_states[:, t]
        tc = np.tanh(prev)
        dh = dh + D[:, t] @ W
        dc = dc + dh * o * (1 - tc**2)
        z = np.hstack([dc * g * i * (1 - i), dc * prev * f * (1 - f), dc * i * (1 - g**2), dh * tc * o * (1 - o)])
        dh, dc = z @ W_h, dc * f
        Z.append(z)
    Z = np.stack(Z[::-1], axis=1)
    X = np.eye(W_x.shape[1])[inputs]
    prev = hidden_states[:, :-1]
    product = lambda a, c: np.einsum("btm,btn->mn", a, c)
    return loss, (product(Z, X), product(Z, prev), Z.sum((0, 1)).reshape(-1, 1),
                  product(D, prev), D.sum((0, 1)).reshape(-1, 1))
