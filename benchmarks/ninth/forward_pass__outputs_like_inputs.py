# exercise: forward_pass
# right: no
# wrong: The outputs are written into an array of the type of the inputs, so integer one-hot columns give probabilities cut to 0.
# lines: 8
def forward_pass(inputs, hidden_state, params):
    inputs = np.asarray(inputs)
    T = len(inputs)
    outputs = np.zeros_like(inputs)
    hidden_states = np.zeros((T + 1, *hidden_state.shape))
    hidden_states[0] = hidden_state
    for t in range(T):
        hidden_states[t + 1], outputs[t] = rnn_step(inputs[t], hidden_states[t], params)
    return outputs, hidden_states
