# exercise: lstm_forward
# right: no
# wrong: state and cell run on from one sequence of the batch into the next
# lines: 15, 16
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H, C = W_h.shape[1], len(W)
    outputs = np.zeros((B, T, C))
    hidden_states = np.zeros((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    hidden_states[:, 0], cell_states[:, 0] = state
    eye = np.eye(C)
    h, c = state[0][0][:, None], state[1][0][:, None]
    for row in range(B):
        for t in range(T):
            h, c, parts = lstm_step(eye[:, [inputs[row, t]]], h, c, params)
            hidden_states[row, t + 1] = h[:, 0]
            cell_states[row, t + 1] = c[:, 0]
            gates[row, t] = np.concatenate(parts)[:, 0]
            outputs[row, t] = softmax((W @ h + b_out)[:, 0])
    return outputs, hidden_states, cell_states, gates
