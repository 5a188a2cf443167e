# exercise: forward_pass
# right: no
# wrong: output t is read off the state before input t
# lines: 23
# needs: softmax
import numpy as np


def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for x in inputs:
        states.append(np.tanh(U @ x + V @ states[-1] + b_hidden))
    outputs = [softmax(W @ h + b_out) for h in states[:-1]]
    return outputs, states
