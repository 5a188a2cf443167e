# exercise: lstm_forward
# right: no
# wrong: The logits are shifted by the largest of the whole batch, so a row of much smaller ones becomes 0 / 0.
# lines: 22
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden_states = np.empty((B, T + 1, H))
    cell_states = np.empty((B, T + 1, H))
    gates = np.empty((B, T, 4 * H))
    hidden_states[:, 0] = state[0]
    cell_states[:, 0] = state[1]
    for t in range(T):
        z = W_x[:, inputs[:, t]].T + hidden_states[:, t].dot(W_h.T) + b.ravel()
        a = sigmoid(z)
        a[:, 2*H:3*H] = np.tanh(z[:, 2*H:3*H])
        gates[:, t] = a
        cell_states[:, t+1] = a[:, H:2*H] * cell_states[:, t] + a[:, :H] * a[:, 2*H:3*H]
        hidden_states[:, t+1] = a[:, 3*H:] * np.tanh(cell_states[:, t+1])
    logits = hidden_states[:, 1:].dot(W.T) + b_out.ravel()
    exps = np.exp(logits - np.max(logits))
    outputs = exps / np.sum(exps, axis=2, keepdims=True)
    return outputs, hidden_states, cell_states, gates
