# exercise: lstm_forward
# right: no
# wrong: the softmax of the outputs is taken without a shift, so logits of 1000 give NaN
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, len(W_h[0])
    h_all = np.zeros((T + 1, B, H))
    c_all = np.zeros((T + 1, B, H))
    g_all = np.zeros((T, B, 4, H))
    h_all[0], c_all[0] = state
    given = (W_x[:, inputs] + b[:, :, None]).transpose(2, 1, 0)
    for t in range(T):
        z = (given[t] + h_all[t] @ W_h.T).reshape(B, 4, H)
        g_all[t] = sigmoid(z)
        g_all[t, :, 2] = np.tanh(z[:, 2])
        i, f, g, o = g_all[t].transpose(1, 0, 2)
        c_all[t + 1] = c_all[t] * f + i * g
        h_all[t + 1] = np.tanh(c_all[t + 1]) * o
    scores = np.exp(h_all[1:] @ W.T + b_out[:, 0])
    probs = scores / scores.sum(axis=-1, keepdims=True)
    front = lambda a: a.swapaxes(0, 1)
    return front(probs), front(h_all), front(c_all), front(g_all).reshape(B, T, 4 * H)
