# exercise: forward_pass
# right: no
# wrong: computes all states at the same time in ten rounds, each from the states of the round before, which is right for sequences of up to ten inputs only
# lines: 10
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    X = U @ np.asarray(inputs) + b_hidden
    states = np.zeros((len(X) + 1,) + hidden_state.shape)
    states[0] = hidden_state
    for _ in range(10):
        states[1:] = np.tanh(X + V @ states[:-1])
    logits = W @ states[1:] + b_out
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True), states
