# exercise: backward_batch
# right: no
# wrong: two faults: the slope of tanh is taken at the states before the step, and the gradients of the biases are flat
# lines: 11, 20
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    y = np.eye(outputs.shape[-1])[targets]
    m = mask[:, :, None]
    loss = -np.sum(m * y * np.log(outputs + 1e-12))
    d_z = m * (outputs - y)
    slopes = 1 - hidden_states[:, :-1] ** 2
    d_f = np.zeros_like(slopes)
    d_h_next = np.zeros_like(hidden_states[:, 0])
    for t in range(inputs.shape[1])[::-1]:
        d_f[:, t] = slopes[:, t] * (d_z[:, t] @ W + d_h_next)
        d_h_next = d_f[:, t] @ V
    x = np.eye(U.shape[1])[inputs]
    d_U, d_V = (np.einsum("bth,btk->hk", d_f, a) for a in (x, hidden_states[:, :-1]))
    d_W = np.einsum("btc,bth->ch", d_z, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_f.sum(axis=(0, 1)), d_z.sum(axis=(0, 1)))
