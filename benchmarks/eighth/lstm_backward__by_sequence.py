# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    C, H = params[3].shape
    W = params[3]
    grads = [np.zeros(np.shape(p)) for p in params]
    loss = 0.0
    for n in range(len(inputs)):
        d_h = d_c = np.zeros((H, 1))
        for t in np.flatnonzero(mask[n])[::-1]:
            column = lambda a: a[n, t][:, None]
            y = column(outputs)
            want = np.eye(C)[:, [targets[n, t]]]
            loss -= np.log(max(y[targets[n, t], 0], 1e-300))
            err = y - want
            h = hidden_states[n, t + 1][:, None]
            grads[3] += err @ h.T
            grads[4] += err
            own, d_h, d_c = lstm_step_backward(
                d_h + W.T @ err, d_c, np.eye(C)[:, [inputs[n, t]]], column(hidden_states),
                column(cell_states), cell_states[n, t + 1][:, None],
                np.split(column(gates), 4), params)
            for total, part in zip(grads, own):
                total += part
    return float(loss), tuple(grads)
