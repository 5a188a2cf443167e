# exercise: lstm_forward
# right: no
# wrong: Begins from zeros whatever state was given, and makes the outputs from the states before each input.
# lines: 9, 10, 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hs = np.zeros((T + 1, B, H))
    cs = np.zeros((T + 1, B, H))
    gs = np.zeros((T, B, 4, H))
    x = np.eye(W_x.shape[1])[inputs] @ W_x.T
    for t in range(T):
        z = (x[:, t] + hs[t] @ W_h.T + b.T).reshape(B, 4, H)
        gs[t] = sigmoid(z)
        gs[t, :, 2] = np.tanh(z[:, 2])
        i, f, g, o = gs[t].swapaxes(0, 1)
        cs[t + 1] = f * cs[t] + i * g
        hs[t + 1] = o * np.tanh(cs[t + 1])
    outputs = softmax(hs[:-1] @ W.T + b_out.T, axis=-1)
    back = lambda a: a.swapaxes(0, 1)
    return back(outputs), back(hs), back(cs), back(gs).reshape(B, T, 4 * H)
