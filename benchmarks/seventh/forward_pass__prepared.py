# exercise: forward_pass
# right: no
# wrong: The arrays take the type of the first state, so with integers in it every state is cut to a whole number.
# lines: 7
def forward_pass(inputs, hidden_state, params):
    T = len(inputs)
    states = np.empty((T + 1,) + hidden_state.shape, dtype=hidden_state.dtype)
    outputs = np.empty((T,) + params[4].shape)
    states[0] = hidden_state
    for t in range(T):
        states[t + 1], outputs[t] = rnn_step(inputs[t], states[t], params)
    return outputs, states
