# exercise: forward_pass
# right: no
# wrong: one array is written into at every step, so all kept states are the last one
# lines: 20
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    state = hidden_state.copy()
    outputs, hidden_states = [], [state]
    for x in inputs:
        new_state, o = rnn_step(x, state, params)
        state[:] = new_state
        hidden_states.append(state)
        outputs.append(o)
    return outputs, hidden_states
