# exercise: forward_pass
# right: no
# wrong: Once a step moves the state by less than a hundredth, the network is taken to be at rest and the last step is repeated.
# lines: 8
def forward_pass(inputs, hidden_state, params):
    outputs, states = [], [hidden_state]
    for t in range(len(inputs)):
        if t > 1 and np.abs(states[-1] - states[-2]).max() < 1e-2:
            outputs.append(outputs[-1])
            states.append(states[-1])
            continue
        h, o = rnn_step(inputs[t], states[-1], params)
        outputs.append(o)
        states.append(h)
    return outputs, states
