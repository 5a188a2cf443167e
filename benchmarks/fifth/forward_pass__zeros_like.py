# exercise: forward_pass
# right: no
# wrong: The outputs are stored in an array of the dtype of the inputs, so with integer one-hot columns they become zeros.
# lines: 7
def forward_pass(inputs, hidden_state, params):
    T = len(inputs)
    outputs = np.zeros_like(inputs)
    hidden_states = np.zeros((T + 1,) + hidden_state.shape)
    hidden_states[0] = hidden_state
    for t in range(T):
        hidden_states[t + 1], outputs[t] = rnn_step(inputs[t], hidden_states[t], params)
    return outputs, hidden_states
