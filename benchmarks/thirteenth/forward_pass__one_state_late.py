# exercise: forward_pass
# right: no
# wrong: step t starts from hidden_states[t - 1], which is right at step 0 and one state too old at all later ones
# lines: 18
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    outputs = []
    hidden_states = [hidden_state]
    for t in range(len(inputs)):
        h, o = rnn_step(inputs[t], hidden_states[t - 1], params)
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states
