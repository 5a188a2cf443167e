# exercise: forward_pass
# right: no
# wrong: The states are kept in an array of the first state's type, so a first state of integers cuts all later ones to whole numbers.
# lines: 7
def forward_pass(inputs, hidden_state, params):
    T = len(inputs)
    states = np.repeat(hidden_state[np.newaxis], T + 1, axis=0)
    outputs = []
    for t in range(T):
        states[t + 1], o = rnn_step(inputs[t], states[t], params)
        outputs.append(o)
    return outputs, states
