# exercise: forward_pass
# right: no
# wrong: reads the state before the latest one (states[t - 1]) from step 1 on
# lines: 11
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    T = len(inputs)
    states = [hidden_state]
    outputs = []
    for t in range(T):
        h, o = rnn_step(inputs[t], states[max(t - 1, 0)], params)
        states.append(h)
        outputs.append(o)
    return outputs, states
