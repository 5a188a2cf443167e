# exercise: forward_pass
# right: no
# wrong: the state before the first input is not in the list, T states instead of T + 1
# lines: 15
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    outputs, hidden_states = [], []
    h = hidden_state
    for x in inputs:
        h, o = rnn_step(x, h, params)
        outputs.append(o)
        hidden_states.append(h)
    return outputs, hidden_states
