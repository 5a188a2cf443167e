# exercise: lstm_backward
# right: yes
# needs: lstm_step_backward
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    loss = 0.0
    grads = [np.zeros_like(p) for p in params]
    col = lambda v: v.reshape(-1, 1)
    for k in range(len(inputs)):
        d_h, d_c = np.zeros((len(W_h) // 4, 1)), np.zeros((len(W_h) // 4, 1))
        for t in range(int(np.sum(mask[k])) - 1, -1, -1):
            e = col(outputs[k, t]).copy()
            loss -= np.log(e[targets[k, t], 0] if e[targets[k, t], 0] > 0 else 1e-10)
            e[targets[k, t]] -= 1
            x = np.zeros((W_x.shape[1], 1))
            x[inputs[k, t]] = 1
            (gx, gh, gb), d_h, d_c = lstm_step_backward(
                W.T @ e + d_h, d_c, x, col(hidden_states[k, t]), col(cell_states[k, t]),
                col(cell_states[k, t + 1]), np.split(col(gates[k, t]), 4), params)
            for total, part in zip(grads, (gx, gh, gb, e @ hidden_states[k, t + 1][None], e)):
                total += part
    return loss, grads
