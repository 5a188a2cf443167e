# exercise: forward_pass
# right: no
# wrong: asks inputs for its shape: crashes for a list
# lines: 7
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    T, C, _ = inputs.shape
    outputs = np.zeros((T, C, 1))
    states = np.zeros((T + 1, *hidden_state.shape))
    states[0] = hidden_state
    for t in range(T):
        h, o = rnn_step(inputs[t], states[t], params)
        states[t + 1] = h
        outputs[t] = o
    return outputs, states
