# exercise: lstm_forward
# right: no
# wrong: the first entries of the stored states stay zero although the loop starts from the given state
# lines: 9, 10
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden = np.zeros((B, T + 1, H))
    cell = np.zeros((B, T + 1, H))
    gates = np.empty((B, T, 4 * H))
    h, c = state
    for t in range(T):
        a = W_x.T[inputs[:, t]] + h @ W_h.T + b.ravel()
        i, f, o = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 3 * H :])
        g = np.tanh(a[:, 2 * H : 3 * H])
        c = f * c + i * g
        h = o * np.tanh(c)
        hidden[:, t + 1], cell[:, t + 1] = h, c
        gates[:, t] = np.concatenate([i, f, g, o], axis=1)
    return softmax(hidden[:, 1:] @ W.T + b_out.ravel(), axis=2), hidden, cell, gates
