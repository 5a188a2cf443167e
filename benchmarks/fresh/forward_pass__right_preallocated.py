# exercise: forward_pass
# right: yes
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    T, (H, C) = len(inputs), params[0].shape
    outputs = np.empty((T, C, 1))
    states = np.empty((T + 1, H, 1))
    states[0] = hidden_state
    for t in range(T):
        states[t + 1], outputs[t] = rnn_step(inputs[t], states[t], params)
    return outputs, states
