# exercise: forward_pass
# right: no
# wrong: from step 1 on the network reads its own output of the step before in place of the next input
# lines: 21
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    states, outputs = [hidden_state], []
    x = inputs[0]
    while len(outputs) < len(inputs):
        h, o = rnn_step(x, states[-1], params)
        states.append(h)
        outputs.append(o)
        x = o
    return outputs, states
