# exercise: lstm_backward
# right: no
# wrong: probabilities are kept above 1e-6 in the loss, so a target with p = 0 costs 13.8 nats
# lines: 5
FLOOR = 1e-6


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    loss = 0.0
    dW_x, dW_h, db, dW, db_out = (np.zeros(p.shape) for p in params)
    for n in range(B):
        d_h, d_c = np.zeros((H, 1)), np.zeros((H, 1))
        for t in reversed(range(T)):
            if mask[n, t]:
                y = outputs[n, t][:, None].copy()
                loss -= np.log(max(y[targets[n, t], 0], FLOOR))
                y[targets[n, t]] -= 1
                dW += y @ hidden_states[n, t + 1][None]
                db_out += y
                d_h = d_h + W.T @ y
            x = np.zeros((len(W), 1))
            x[inputs[n, t]] = 1
            (a, c, e), d_h, d_c = lstm_step_backward(
                d_h,
                d_c,
                x,
                hidden_states[n, t][:, None],
                cell_states[n, t][:, None],
                cell_states[n, t + 1][:, None],
                [part[:, None] for part in np.split(gates[n, t], 4)],
                params,
            )
            dW_x += a
            dW_h += c
            db += e
    return float(loss), (dW_x, dW_h, db, dW, db_out)
