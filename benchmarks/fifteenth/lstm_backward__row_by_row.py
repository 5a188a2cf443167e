# exercise: lstm_backward
# right: no
# wrong: the length of a row is found as the place of its first False, which is 0 for a row without padding: such a row is skipped
# lines: 12
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C = len(b_out)
    unit = np.eye(C)
    total = [np.zeros_like(p) for p in params]
    loss = 0.0
    for k in range(len(inputs)):
        n = int(np.argmin(mask[k]))
        d_h = np.zeros((W_h.shape[1], 1))
        d_c = np.zeros_like(d_h)
        for t in range(n - 1, -1, -1):
            p = outputs[k, t][:, None]
            d_s = p - unit[:, [targets[k, t]]]
            loss -= np.log(max(p[targets[k, t], 0], 1e-12))
            total[3] += d_s @ hidden_states[k, [t + 1]]
            total[4] += d_s
            column = hidden_states[k, t][:, None]
            step, d_h, d_c = lstm_step_backward(
                W.T @ d_s + d_h, d_c, unit[:, [inputs[k, t]]], column,
                cell_states[k, t][:, None], cell_states[k, t + 1][:, None],
                np.split(gates[k, t][:, None], 4), params,
            )
            for place, grad in enumerate(step):
                total[place] += grad
    return loss, total
