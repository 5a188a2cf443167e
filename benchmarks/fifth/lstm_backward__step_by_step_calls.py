# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    sums = [np.zeros(np.shape(p)) for p in params]
    loss = 0.0
    for r in range(len(inputs)):
        n = int(np.sum(mask[r]))
        d_h, d_c = np.zeros((H, 1)), np.zeros((H, 1))
        for t in range(n - 1, -1, -1):
            k = int(targets[r, t])
            loss += -np.log(max(float(outputs[r, t, k]), 1e-60))
            d_s = outputs[r, t][:, None] - (np.arange(C)[:, None] == k)
            sums[3] += d_s @ hidden_states[r, t + 1][None]
            sums[4] += d_s
            x = (np.arange(C)[:, None] == int(inputs[r, t])) * 1.0
            before = hidden_states[r, t][:, None], cell_states[r, t][:, None]
            four = tuple(gates[r, t].reshape(4, H, 1))
            part, d_h, d_c = lstm_step_backward(
                W.T @ d_s + d_h, d_c, x, *before, cell_states[r, t + 1][:, None], four, params
            )
            for total, piece in zip(sums, part):
                total += piece
    return loss, tuple(sums)
