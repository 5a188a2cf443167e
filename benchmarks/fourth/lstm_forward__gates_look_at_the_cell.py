# exercise: lstm_forward
# right: no
# wrong: thinks that the cell is the memory that the gates read, W_h meets the cell instead of the state before
# lines: 22, 23
def lstm_forward(inputs, state, params):
    """Forward pass of B sequences at once.

    inputs   token indices (B, T), array of any integer dtype
    state    (h, c) before the first input, each (B, H); a tuple or a list
    returns  outputs (B, T, C), hidden_states (B, T + 1, H), cell_states (B, T + 1, H) and
             gates (B, T, 4H): four arrays, right for logits of ±1000 too
    """
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden_states = np.empty((B, T + 1, H))
    cell_states = np.empty((B, T + 1, H))
    gates = np.empty((B, T, 4 * H))
    hidden_states[:, 0] = state[0]
    cell_states[:, 0] = state[1]
    for t in range(T):
        memory = cell_states[:, t]
        z = W_x.T[inputs[:, t]] + memory @ W_h.T + b.T
        i = sigmoid(z[:, :H])
        f = sigmoid(z[:, H : 2 * H])
        g = np.tanh(z[:, 2 * H : 3 * H])
        o = sigmoid(z[:, 3 * H :])
        cell_states[:, t + 1] = f * memory + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
        gates[:, t] = np.hstack([i, f, g, o])
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states, cell_states, gates
