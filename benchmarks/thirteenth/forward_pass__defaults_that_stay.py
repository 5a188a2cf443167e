# exercise: forward_pass
# right: no
# wrong: the lists in the default arguments outlive the call, so a second call returns the outputs and states of the first as well
# lines: 5
def forward_pass(inputs, hidden_state, params, outputs=[], hidden_states=[]):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    hidden_states.append(hidden_state)
    if len(inputs) == 0:
        return outputs, hidden_states
    h, o = rnn_step(inputs[0], hidden_state, params)
    outputs.append(o)
    return forward_pass(inputs[1:], h, params, outputs, hidden_states)
