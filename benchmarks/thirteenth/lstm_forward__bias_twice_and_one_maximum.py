# exercise: lstm_forward
# right: no
# wrong: the hidden bias is added to the gathered columns and once more in the loop, and the softmax takes off one maximum of the whole batch, so rows far below it become 0/0
# lines: 12, 23
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = np.array(state[0]), np.array(state[1])
    x_part = np.moveaxis(W_x[:, inputs] + b[:, :, None], 0, -1)
    steps = x_part.shape[1]
    all_h, all_c, all_g = [h], [c], []
    for t in range(steps):
        z = x_part[:, t] + h @ W_h.T + b.T
        i, f, g, o = np.array_split(z, 4, axis=-1)
        i, f, o = sigmoid(i), sigmoid(f), sigmoid(o)
        g = np.tanh(g)
        c = f * c + i * g
        h = o * np.tanh(c)
        all_h.append(h)
        all_c.append(c)
        all_g.append(np.concatenate([i, f, g, o], axis=-1))
    all_h, all_c, all_g = (np.stack(a, axis=1) for a in (all_h, all_c, all_g))
    scores = all_h[:, 1:] @ W.T + b_out.ravel()
    e = np.exp(scores - scores.max())
    return e / e.sum(axis=-1, keepdims=True), all_h, all_c, all_g
