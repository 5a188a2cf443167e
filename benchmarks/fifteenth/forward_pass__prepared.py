# exercise: forward_pass
# right: no
# wrong: the first state is not put into the array of states, whose entry 0 stays zero
# lines: 17
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    T = len(inputs)
    H, C = params[0].shape
    outputs, hidden_states = np.zeros((T, C, 1)), np.zeros((T + 1, H, 1))
    h = hidden_state
    for t in range(T):
        h, outputs[t] = rnn_step(inputs[t], h, params)
        hidden_states[t + 1] = h
    return outputs, hidden_states
