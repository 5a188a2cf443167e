# exercise: rnn_minibatch
# right: no
# wrong: The new state is written into the array that came in, so the state of the caller is changed.
# lines: 11
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    num_rows, num_steps = inputs.shape
    hs = np.empty((num_rows, num_steps + 1, len(V)))
    hs[:, 0] = state
    for t in range(num_steps):
        np.tanh(U[:, inputs[:, t]].T + state @ V.T + b_hidden.T, out=state)
        hs[:, t + 1] = state
    logits = hs[:, 1:] @ W.T + b_out.T
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    outputs = e / e.sum(axis=-1, keepdims=True)
    everywhere = np.full(inputs.shape, True)
    loss, grads = backward_batch(inputs, outputs, hs, targets, everywhere, params)
    return loss, grads, hs[:, -1]
