# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, len(W_h) // 4
    cells = np.zeros((B, T + 1, H))
    hidden = np.zeros((B, T + 1, H))
    hidden[:, 0], cells[:, 0] = state[0], state[1]
    gates = np.take(W_x.T, inputs, axis=0) + b.ravel()
    for t in range(T):
        z = gates[:, t]                     # a view: squashed in place
        z += hidden[:, t] @ W_h.T
        i, f, g, o = (z[:, k * H:(k + 1) * H] for k in range(4))
        for gate in (i, f, o):
            gate[...] = (1 + np.tanh(gate / 2)) / 2
        np.tanh(g, out=g)
        cells[:, t + 1] = f * cells[:, t] + i * g
        hidden[:, t + 1] = o * np.tanh(cells[:, t + 1])
    logits = np.tensordot(hidden[:, 1:], W, axes=([2], [1])) + b_out[:, 0]
    logits -= logits.max(axis=2, keepdims=True)
    p = np.exp(logits)
    return p / p.sum(axis=2, keepdims=True), hidden, cells, gates
