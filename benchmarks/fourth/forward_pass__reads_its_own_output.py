# exercise: forward_pass
# right: no
# wrong: thinks that a recurrent network reads its own output as the next input
# lines: 22
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
    x = inputs[0]
    for t in range(len(inputs)):
        h, o = rnn_step(x, hidden_states[-1], params)
        hidden_states.append(h)
        outputs.append(o)
        x = o  # what comes out goes in again
    return outputs, hidden_states
