# exercise: rnn_minibatch
# right: no
# wrong: because the first state is a constant, the first step leaves no share in the gradient of V
# lines: 23
def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    U, V, W, b_hidden, b_out = params
    T = inputs.shape[1]
    outputs, h = forward_batch(inputs, state, params)
    here = np.take_along_axis(outputs, targets[:, :, None], axis=2)
    loss = -np.log(np.maximum(here, 1e-12)).sum()
    err = outputs.copy()
    np.put_along_axis(err, targets[:, :, None], here - 1, axis=2)
    grads = [np.zeros_like(p) for p in params]
    grads[2] += np.tensordot(err, h[:, 1:], axes=([0, 1], [0, 1]))
    grads[4] += err.sum(axis=(0, 1)).reshape(-1, 1)
    flow = np.zeros_like(h[:, 0])
    for t in reversed(range(T)):
        inner = (err[:, t] @ W + flow) * (1 - h[:, t + 1] ** 2)
        for row, token in zip(inner, inputs[:, t]):
            grads[0][:, token] += row
        grads[3] += inner.sum(axis=0).reshape(-1, 1)
        if t > 0:
            grads[1] += inner.T @ h[:, t]
            flow = inner @ V
    return loss, tuple(grads), h[:, -1]
