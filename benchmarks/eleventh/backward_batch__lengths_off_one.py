# exercise: backward_batch
# right: no
# wrong: takes the place of the last real step for the number of steps, so each sequence loses its last one, and starts the carry with the direct gradient of that step
# lines: 12, 13
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    totals = [np.zeros_like(p) for p in params]
    eye = np.eye(U.shape[1])
    loss = 0.0
    column = lambda v: np.asarray(v).reshape(-1, 1)
    for b in range(len(inputs)):
        last = np.flatnonzero(mask[b])[-1]
        carry = W.T @ column(outputs[b, last] - eye[targets[b, last]])
        for t in range(last)[::-1]:
            o, y = column(outputs[b, t]), column(eye[targets[b, t]])
            loss -= np.log((o * y).sum() + 1e-12)
            h = column(hidden_states[b, t + 1])
            d_f = (W.T @ (o - y) + carry) * (1 - h * h)
            parts = (
                d_f @ column(eye[inputs[b, t]]).T,
                d_f @ column(hidden_states[b, t]).T,
                (o - y) @ h.T,
                d_f,
                o - y,
            )
            totals = [total + part for total, part in zip(totals, parts)]
            carry = V.T @ d_f
    return loss, tuple(totals)
