# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    total, acc = 0.0, [np.zeros_like(p) for p in params]
    eye = np.eye(params[0].shape[1])
    col = lambda v: v[:, None]
    for r in range(len(inputs)):
        n = int(np.count_nonzero(mask[r]))
        dh = dc = np.zeros((params[1].shape[1], 1))
        for t in range(n)[::-1]:
            p = outputs[r, t]
            total -= max(np.log(p[targets[r, t]]) if p[targets[r, t]] > 0 else -50.0, -1e4)
            d = col(p) - eye[:, [targets[r, t]]]
            acc[3] += d @ col(hidden_states[r, t + 1]).T
            acc[4] += d
            (a, bb, cc), dh, dc = lstm_step_backward(params[3].T @ d + dh, dc, eye[:, [inputs[r, t]]], col(hidden_states[r, t]), col(cell_states[r, t]), col(cell_states[r, t + 1]), [col(g) for g in np.split(gates[r, t], 4)], params)
            for k, g in enumerate((a, bb, cc)):
                acc[k] += g
    return total, acc
