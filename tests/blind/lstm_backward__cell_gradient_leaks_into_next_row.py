# exercise: lstm_backward
# right: no
# wrong: goes row by row with lstm_step_backward, but the gradient at the cell is not set back to zero for the next row
# name: cell-row-after-row
# lines: 10, 12
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    C, H = params[3].shape
    grads = [np.zeros_like(p) for p in params]
    loss = 0.0
    d_c = np.zeros((H, 1))
    for k in range(len(inputs)):
        d_h = np.zeros((H, 1))
        length = mask[k].sum()
        for t in range(length - 1, -1, -1):
            p = outputs[k, t].reshape(C, 1)
            y = np.eye(C)[:, [targets[k, t]]]
            x = np.eye(C)[:, [inputs[k, t]]]
            h_prev, h = hidden_states[k, t][:, None], hidden_states[k, t + 1][:, None]
            c_prev, c = cell_states[k, t][:, None], cell_states[k, t + 1][:, None]
            four = gates[k, t].reshape(4, H, 1)
            loss += -float((y * np.log(p + 1e-12)).sum())
            d_h = d_h + params[3].T @ (p - y)
            own, d_h, d_c = lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, four, params)
            for total, new in zip(grads, (*own, (p - y) @ h.T, p - y)):
                total += new
    return loss, grads
