# exercise: forward_pass
# right: no
# wrong: The probabilities of all steps are computed at once, but they sum to one over time instead of over the words.
# lines: 11
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = np.empty((len(inputs) + 1, *hidden_state.shape))
    states[0] = hidden_state
    for t, x in enumerate(inputs):
        states[t + 1] = np.tanh(U @ x + V @ states[t] + b_hidden)
    return softmax(W @ states[1:] + b_out), states
