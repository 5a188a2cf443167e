# exercise: forward_pass
# right: no
# wrong: entry 0 of the states stays zero, the state that was given is not stored there
# lines: 7
def forward_pass(inputs, hidden_state, params):
    T, H, C = len(inputs), len(params[1]), len(params[2])
    hidden_states = np.zeros((T + 1, H, 1))
    outputs = np.zeros((T, C, 1))
    h = hidden_state
    for t in range(T):
        h, outputs[t] = rnn_step(inputs[t], h, params)
        hidden_states[t + 1] = h
    return outputs, hidden_states
