# exercise: forward_pass
# right: no
# wrong: the state before the first input is not among the states; the output bias is forgotten
# lines: 21, 25
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
    h = hidden_state
    outputs, hidden_states = [], []
    for x in inputs:
        h = np.tanh(U @ x + V @ h + b_hidden)
        hidden_states.append(h)
        outputs.append(softmax(W @ h))
    return outputs, hidden_states
