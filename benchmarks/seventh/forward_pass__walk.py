# exercise: forward_pass
# right: no
# wrong: The lists are default arguments that live on between calls, so a second call also returns what the first one collected.
# lines: 5, 15
def walk(inputs, h, params, outputs=[], states=[]):
    states.append(h)
    if len(inputs) == 0:
        return outputs, states
    h, o = rnn_step(inputs[0], h, params)
    outputs.append(o)
    return walk(inputs[1:], h, params, outputs, states)


def forward_pass(inputs, hidden_state, params):
    return walk(inputs, hidden_state, params)
