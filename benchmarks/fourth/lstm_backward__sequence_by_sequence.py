# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W = params[3]
    grads = [np.zeros_like(p) for p in params]

    def column(row):
        return np.asarray(row)[:, None]

    def one_sequence(k):
        cost = 0.0
        d_h_next = np.zeros((W.shape[1], 1))
        d_c_next = np.zeros((W.shape[1], 1))
        for t in range(int(np.count_nonzero(mask[k])) - 1, -1, -1):
            target = targets[k, t]
            cost -= np.log(max(outputs[k, t, target], 1e-20))
            d_o = column(outputs[k, t].copy())
            d_o[target] -= 1
            grads[3] += d_o @ column(hidden_states[k, t + 1]).T
            grads[4] += d_o
            x = np.zeros((W.shape[0], 1))
            x[inputs[k, t]] = 1
            parts, d_h_next, d_c_next = lstm_step_backward(
                W.T @ d_o + d_h_next,
                d_c_next,
                x,
                column(hidden_states[k, t]),
                column(cell_states[k, t]),
                column(cell_states[k, t + 1]),
                [column(y) for y in np.split(gates[k, t], 4)],
                params,
            )
            for grad, part in zip(grads, parts):
                grad += part
        return cost

    loss = sum(map(one_sequence, range(len(inputs))))
    return loss, tuple(grads)
