# exercise: forward_pass
# right: yes
# wrong: itertools.accumulate over the inputs makes the states
# lines:
# needs: rnn_step
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    pairs = list(
        accumulate(inputs, lambda pair, x: rnn_step(x, pair[0], params), initial=(hidden_state, None))
    )
    states = [h for h, _ in pairs]
    outputs = [o for _, o in pairs[1:]]
    return outputs, states
