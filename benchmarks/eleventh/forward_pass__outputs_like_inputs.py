# exercise: forward_pass
# right: no
# wrong: The array for the outputs has the dtype of the inputs, so with integer one-hot columns the probabilities are cut off to 0.
# lines: 8
def forward_pass(inputs, hidden_state, params):
    H = hidden_state.shape[0]
    T = len(inputs)
    outputs = np.zeros_like(inputs)
    hidden_states = np.zeros((T + 1, H, 1))
    hidden_states[0] = hidden_state
    for t in range(1, T + 1):
        hidden_states[t], outputs[t - 1] = rnn_step(inputs[t - 1], hidden_states[t - 1], params)
    return outputs, hidden_states
