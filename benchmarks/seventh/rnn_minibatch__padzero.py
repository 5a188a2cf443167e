# exercise: rnn_minibatch
# right: no
# wrong: predictions whose target has index 0 are left out of the loss and the gradients as if they were padding
# lines: 19

def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    inputs, targets  token indices (B, T)
    state            the state before the first input, (B, H); a constant,
                     left as it was
    params           (U, V, W, b_hidden, b_out)
    returns          loss (the sum over all B * T predictions, in nats),
                     the gradients of that sum in the order of params,
                     the state after the last input (B, H)
    """
    U, V, W, b_hidden, b_out = params
    outputs, hs = forward_batch(inputs, state, params)
    weights = (targets != 0).astype(float)
    C = outputs.shape[-1]
    onehot = targets[..., None] == np.arange(C)
    loss = -(weights * np.log(outputs[onehot].reshape(targets.shape))).sum()
    d_logits = (outputs - onehot) * weights[..., None]
    d_h = d_logits @ W
    d_a = np.zeros_like(d_h)
    back = np.zeros_like(state, dtype=float)
    for t in range(inputs.shape[1] - 1, -1, -1):
        d_a[:, t] = (d_h[:, t] + back) * (1 - hs[:, t + 1] ** 2)
        back = d_a[:, t] @ V
    flat = lambda a: a.reshape(-1, a.shape[-1])
    seen = flat(inputs[..., None] == np.arange(C)).astype(float)
    grads = [
        flat(d_a).T @ seen,
        flat(d_a).T @ flat(hs[:, :-1]),
        flat(d_logits).T @ flat(hs[:, 1:]),
        flat(d_a).sum(0).reshape(-1, 1),
        flat(d_logits).sum(0).reshape(-1, 1),
    ]
    return loss, grads, hs[:, -1]
