# exercise: lstm_backward
# right: no
# wrong: the two carried gradients are set to zero once, before all sequences, so each sequence starts with what is left from the one before
# lines: 10
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    grads = [np.zeros_like(p) for p in params]
    H = W_h.shape[1]
    loss = 0.0
    d_h_back, d_c_back = np.zeros((H, 1)), np.zeros((H, 1))
    for n, length in enumerate(np.sum(mask, axis=1)):
        for t in reversed(range(length)):
            y = outputs[n, t][:, None].copy()
            loss -= np.log(max(y[targets[n, t], 0], 1e-300))
            y[targets[n, t]] -= 1
            h_prev, h = hidden_states[n, t][:, None], hidden_states[n, t + 1][:, None]
            c_prev, c = cell_states[n, t][:, None], cell_states[n, t + 1][:, None]
            x = np.zeros((W_x.shape[1], 1))
            x[inputs[n, t]] = 1
            four = np.split(gates[n, t][:, None], 4)
            step, d_h_back, d_c_back = lstm_step_backward(
                W.T @ y + d_h_back, d_c_back, x, h_prev, c_prev, c, four, params
            )
            for k, part in enumerate((*step, y @ h.T, y)):
                grads[k] += part
    return loss, tuple(grads)
