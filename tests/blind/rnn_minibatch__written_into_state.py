# exercise: rnn_minibatch
# right: no
# wrong: The running state is written into the array that came in, so the caller's state is changed (and the gradient of V is taken with the wrong first state).
# lines: 12
# name: state-runs-in-the-argument
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    seen = []
    h = state
    for t in range(T):
        h[...] = np.tanh(U[:, inputs[:, t]].T + h @ V.T + b.ravel())
        seen.append(h.copy())
    H = np.stack([state] + seen, axis=1)
    logits = H[:, 1:] @ W.T + c.ravel()
    logits -= logits.max(axis=-1, keepdims=True)
    P = np.exp(logits)
    P /= P.sum(axis=-1, keepdims=True)
    full = np.ones((B, T), dtype=bool)
    loss, grads = backward_batch(inputs, P, H, targets, full, params)
    return loss, grads, H[:, T]
