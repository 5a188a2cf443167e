# exercise: rnn_minibatch
# right: no
# wrong: The outputs of the steps are stacked as (T, B, C) and reshaped instead of turned, so sequences and steps are mixed up.
# name: steps-reshaped-into-rows
# lines: 16
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    h, probs, states = state, [], [state]
    for t in range(T):
        h = np.tanh(U.T[inputs[:, t]] + h @ V.T + b_hidden[:, 0])
        scores = h @ W.T + b_out[:, 0]
        e = np.exp(scores - scores.max(axis=1, keepdims=True))
        probs.append(e / e.sum(axis=1, keepdims=True))
        states.append(h)
    outputs = np.array(probs).reshape(B, T, -1)
    states = np.stack(states, axis=1)
    mask = np.ones((B, T), dtype=bool)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    return loss, grads, h
