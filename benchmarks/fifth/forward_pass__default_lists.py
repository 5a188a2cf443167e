# exercise: forward_pass
# right: no
# wrong: The two lists are default arguments, so a second call returns what the first one has collected as well.
# lines: 5
def forward_pass(inputs, hidden_state, params, outputs=[], hidden_states=[]):
    hidden_states.append(hidden_state)
    for x in inputs:
        h, o = rnn_step(x, hidden_states[-1], params)
        outputs.append(o)
        hidden_states.append(h)
    return outputs, hidden_states
