# exercise: lstm_forward
# right: no
# wrong: The softmax is written without a shift, so large logits overflow to NaN.
# lines: 21
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden_states = np.empty((B, T + 1, H))
    cell_states = np.empty((B, T + 1, H))
    gates = np.empty((B, T, 4, H))
    hidden_states[:, 0, :], cell_states[:, 0, :] = state[0], state[1]
    for t in range(T):
        z = W_x[:, inputs[:, t]].T + hidden_states[:, t] @ W_h.T + b.T
        z = z.reshape(B, 4, H)
        gates[:, t] = sigmoid(z)
        gates[:, t, 2] = np.tanh(z[:, 2])
        i, f, g, o = gates[:, t].swapaxes(0, 1)
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
    exps = np.exp(hidden_states[:, 1:] @ W.T + b_out.T)
    outputs = exps / exps.sum(axis=2, keepdims=True)
    return outputs, hidden_states, cell_states, gates.reshape(B, T, 4 * H)
