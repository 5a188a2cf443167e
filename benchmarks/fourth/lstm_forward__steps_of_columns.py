# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), (C, H) = inputs.shape, W.shape
    eye = np.eye(C)
    hidden_states = np.zeros((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    outputs, gates = np.zeros((B, T, C)), np.zeros((B, T, 4 * H))
    hidden_states[:, 0], cell_states[:, 0] = state
    for t in range(T):
        # lstm_step takes one column, but B of them beside each other do as well
        x = eye[:, inputs[:, t]]
        h, c, four = lstm_step(x, hidden_states[:, t].T, cell_states[:, t].T, params)
        hidden_states[:, t + 1], cell_states[:, t + 1] = h.T, c.T
        gates[:, t] = np.concatenate(four).T
        outputs[:, t] = softmax(W @ h + b_out, axis=0).T
    return outputs, hidden_states, cell_states, gates
