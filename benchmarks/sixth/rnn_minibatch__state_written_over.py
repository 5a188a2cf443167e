# exercise: rnn_minibatch
# right: no
# wrong: The state that was handed in is written over with each new state.
# lines: 11
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    outputs = []
    states = [state.copy()]
    for t in range(T):
        state[...] = np.tanh(U[:, inputs[:, t]].T + state @ V.T + b_hidden.T)
        states.append(state.copy())
        scores = state @ W.T + b_out.T
        scores = np.exp(scores - scores.max(1, keepdims=True))
        outputs.append(scores / scores.sum(1, keepdims=True))
    outputs, states = np.stack(outputs, 1), np.stack(states, 1)
    mask = np.full((B, T), True)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    return loss, grads, states[:, -1]
